import { once } from 'node:events'
import { createServer } from 'node:http'

/** Takes batches as Resend does, and only counts. Asked, it says when the first and the last came, and begins anew. */
let arrived = { mails: 0, first: 0, last: 0 }
let newest = ''
let id = 0
/** Answers by key, as long as the process lives. */
const known = new Map<string, string>()

const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const key = String(request.headers['idempotency-key'])
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(known.get(key) ?? take(key, Buffer.concat(parts).toString()))
}).listen(0, '127.0.0.1')
await once(server, 'listening')

function take(key: string, body: string) {
  const mails: object[] = JSON.parse(body)
  const answer = JSON.stringify({ data: mails.map(() => ({ id: `mail-${id++}` })), errors: [] })
  known.set(key, answer)
  newest = body
  const now = performance.now()
  arrived = { mails: arrived.mails + mails.length, first: arrived.first || now, last: now }
  return answer
}

const address = server.address()
process.send?.(`http://127.0.0.1:${typeof address === 'object' && address?.port}`)
process.on('message', (question) => {
  const { again, sample } = Object(question)
  process.send?.(sample ? { ...arrived, newest } : arrived)
  if (again) arrived = { mails: 0, first: 0, last: 0 }
})
