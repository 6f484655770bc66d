import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { ConfigError } from '#src/config-error.ts'

type Fetch = Parameters<typeof serve>[0]['fetch']

interface Where {
  port: number
  host: string
}

const READY_IN_SECONDS = 5

/**
 * Takes the port before anything is changed that whoever has it already may be working with. Until there is an `answer`, everybody is
 * asked to come back. Throws a `ConfigError` when it can't.
 */
export async function listen({ port, host }: Where) {
  let answer: Fetch = notYet
  const server = serve({ port, hostname: host, fetch: (...request) => answer(...request) })
  await once(server, 'listening').catch((error) => {
    throw new ConfigError([`it can't listen at port ${port} of ${host}: ${error.message}`], { cause: error })
  })
  return { close: () => server.close(), answerWith: (fetch: Fetch) => (answer = fetch) }
}

function notYet() {
  const headers = { 'retry-after': String(READY_IN_SECONDS), 'cache-control': 'no-store' }
  return new Response('Starting. Please come back in a moment.\n', { status: 503, headers })
}
