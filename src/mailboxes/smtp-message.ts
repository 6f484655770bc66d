import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import type SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Held } from './hand-over-singly.ts'
import { isMessage, type Message, toMime } from './mime.ts'

type Posted = Parameters<SMTPPool['send']>[0]

/**
 * A frozen mail as nodemailer's pool takes it. It is given to the pool itself: what nodemailer does before that, for messages that may
 * be anything, takes as long as sending them.
 */
export function toPosted(body: object, { signal, mayEnd }: Held) {
  const { envelope, messageId, read } = isMessage(body) ? compose(body) : composeAsBefore(body)
  const message = {
    getEnvelope: () => envelope,
    messageId: () => messageId,
    getHeader: () => messageId,
    createReadStream: () => Readable.from(holdBack(read(), mayEnd), { objectMode: false }),
  }
  return { data: { signal }, message } as unknown as Posted
}

function compose(body: Message) {
  const { envelope, messageId, raw } = toMime(body)
  return { envelope, messageId, read: () => [raw] }
}

/** Earlier releases kept what nodemailer puts together by itself. */
function composeAsBefore(body: object) {
  const node = new MailComposer({ ...body, disableFileAccess: true, disableUrlAccess: true }).compile()
  return { envelope: node.getEnvelope(), messageId: node.messageId(), read: () => node.createReadStream() }
}

/** Everything but the end, which waits. */
async function* holdBack(bytes: Iterable<Buffer> | AsyncIterable<Buffer>, mayEnd: Held['mayEnd']) {
  yield* bytes
  await mayEnd()
}
