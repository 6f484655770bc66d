import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { text } from 'node:stream/consumers'

interface Post {
  headers: Record<string, string>
  body: Buffer
  signal: AbortSignal
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** No connection came about: nothing was posted. */
export class Unreached extends Error {}

/**
 * Posts bytes as they are. Rejects when no whole answer came, with the reason, as `Unreached` where that is sure. `fetch` would copy them
 * several times on their way.
 */
export async function postBytes(url: string, { headers, body, signal }: Post): Promise<Reply> {
  const begin = url.startsWith('https:') ? overHttps : overHttp
  const request = begin(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': body.length },
    signal,
  })
  // A line that breaks in the middle of the answer is told here as well, when nobody waits for it any more.
  request.on('error', () => {})
  let reached = false
  request.on('socket', (socket) => {
    if (socket.connecting) socket.once('connect', reach)
    else reach()
  })
  function reach() {
    reached = true
  }
  request.end(body)
  const [response]: IncomingMessage[] = await once(request, 'response').catch((error) => {
    throw reached ? error : new Unreached(String(error), { cause: error })
  })
  const { statusCode = 0, headers: said } = response!
  return { status: statusCode, headers: said, text: await text(response!) }
}
