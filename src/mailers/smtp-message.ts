import { Readable } from 'node:stream'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Held } from './hand-over-singly.ts'
import { type Message, toMime } from './mime.ts'

type Posted = Parameters<SMTPPool['send']>[0]

/**
 * A frozen mail as nodemailer's pool takes it. It is given to the pool itself: what nodemailer does before that, for messages that may
 * be anything, takes as long as sending them.
 */
export function toPosted(body: object, { signal, begin, mayEnd }: Held) {
  const { envelope, messageId, raw } = toMime(body as Message)
  const message = {
    // Each try writes into its own what the server said.
    getEnvelope: () => ({ ...envelope }),
    messageId: () => messageId,
    getHeader: () => messageId,
    // Asked for when a connection is there and signed in.
    createReadStream: () => {
      begin()
      return Readable.from(holdBack(raw, mayEnd), { objectMode: false })
    },
  }
  return { data: { signal }, message } as unknown as Posted
}

/** Everything but the end, which waits. */
async function* holdBack(raw: Buffer, mayEnd: Held['mayEnd']) {
  yield raw
  await mayEnd()
}
