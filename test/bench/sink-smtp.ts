import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server that only counts. Asked, it says when the first and the last mail came, and begins anew. */
let arrived = { mails: 0, first: 0, last: 0 }
let newest = Buffer.alloc(0)

const server = new SMTPServer({
  logger: false,
  authOptional: true,
  onData: async (stream, _session, done) => {
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part)
    newest = Buffer.concat(parts)
    const now = performance.now()
    arrived = { mails: arrived.mails + 1, first: arrived.first || now, last: now }
    done()
  },
})
server.on('error', () => {})
const listener = server.listen(0, '127.0.0.1')
await once(listener, 'listening')
const address = listener.address()
process.send?.(`smtp://127.0.0.1:${typeof address === 'object' && address?.port}`)
process.on('message', (question) => {
  const { again, sample } = Object(question)
  process.send?.(sample ? { ...arrived, newest: newest.toString('latin1') } : arrived)
  if (again) arrived = { mails: 0, first: 0, last: 0 }
})
