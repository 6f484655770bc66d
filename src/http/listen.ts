import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { ConfigError } from '#src/config-error.ts'

type Fetch = Parameters<typeof serve>[0]['fetch']

interface Where {
  port: number
  host: string
}

const READY_IN_SECONDS = 5
/** How long whoever is being answered may still take at the end. */
const LAST_ANSWERS_MS = 3000

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
  return {
    answerWith: (fetch: Fetch) => (answer = fetch),
    /** Takes nobody new. Resolves when everybody is answered, or has had the time for it. */
    async close() {
      const closed = once(server, 'close')
      server.close()
      await Promise.race([closed, pause(LAST_ANSWERS_MS)])
    },
  }
}

function notYet() {
  const headers = { 'retry-after': String(READY_IN_SECONDS), 'cache-control': 'no-store' }
  return new Response('Starting. Please come back in a moment.\n', { status: 503, headers })
}
