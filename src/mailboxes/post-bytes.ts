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

/** Posts bytes as they are. Rejects when no whole answer came, with the reason. `fetch` would copy them several times on their way. */
export async function postBytes(url: string, { headers, body, signal }: Post): Promise<Reply> {
  const begin = url.startsWith('https:') ? overHttps : overHttp
  const request = begin(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': body.length },
    signal,
  })
  // A line that breaks in the middle of the answer is told here as well, when nobody waits for it any more.
  request.on('error', () => {})
  request.end(body)
  const [response]: IncomingMessage[] = await once(request, 'response')
  const { statusCode = 0, headers: said } = response!
  return { status: statusCode, headers: said, text: await text(response!) }
}
