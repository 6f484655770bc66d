import type { Sender } from '#src/config.ts'
import { sha256 } from '#src/ids.ts'
import type { Why } from '#src/outbox/why.ts'
import { withoutEncodedWords } from '#src/text.ts'
import { discreet } from './discreet.ts'
import { type FrozenMail, headersOf, type Mail, type Mailer } from './mailer.ts'
import { createPatience } from './patience.ts'
import { createEncoder, joinPieces, type Piece } from './pieces.ts'
import { postBytes, Unreached } from './post-bytes.ts'
import { readReply } from './resend-reply.ts'

export const RESEND = 'https://api.resend.com'
const TIMEOUT_MS = 30_000
/** What JSON may have to write in another way. */
const SPECIAL = /["\\\p{Cc}\p{Cs}]/u
/** No whole answer came; the log knows more. */
const NOT_REACHED: Why = 'not_reached'

interface Account {
  apiKey: string
  baseUrl: string | undefined
}

export function resendMailer({ apiKey, baseUrl = RESEND }: Account): Mailer {
  const lasting = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'user-agent': 'vestibule',
    'x-batch-validation': 'permissive',
  }
  const mailer: Mailer = {
    // A key that may only send tells nobody which account it is of: another key counts as another account.
    account: sha256(apiKey),
    freeze: toRequests,
    close: () => {},
    // Not with the SDK: it would translate the mails by the rules of its installed version, and the bytes of a frozen
    // request must survive an update of that as well.
    hand: async ({ batchId, mails, stopping }) => {
      const patience = createPatience({ stopping, longestMs: TIMEOUT_MS })
      try {
        const reply = await postBytes(`${baseUrl}/emails/batch`, {
          headers: { ...lasting, 'idempotency-key': batchId },
          body: joinBodies(mails),
          signal: patience.signal,
        })
        return readReply(reply, mails)
      } catch (error) {
        // Given up in the middle of the answer, for example; unless nobody was reached it may have been accepted.
        const why = patience.signal.aborted ? patience.signal.reason.message : NOT_REACHED
        const detail = String(error)
        return { is: 'unknown', why, detail, unreached: error instanceof Unreached }
      } finally {
        patience.end()
      }
    },
  }
  return discreet(mailer, apiKey)
}

/** The JSON of each mail, in pieces. */
function toRequests(mails: Mail[]): FrozenMail[] {
  const encode = createEncoder(inQuotes)
  return mails.map((mail) => {
    const { messageId, headers } = headersOf(mail)
    const head = JSON.stringify({
      from: format(mail.from),
      to: [format(mail.to)],
      subject: withoutEncodedWords(mail.subject),
      ...(mail.replyTo && { reply_to: format(mail.replyTo) }),
      headers: { ...headers, 'Message-ID': messageId },
      // A webhook finds its mail by these, even before our own answer is stored.
      tags: [
        { name: 'outbox_id', value: mail.id },
        { name: 'kind', value: mail.kind },
      ],
      html: '',
    })
    const html = encode(mail.html)
    const text = encode(mail.text)
    return { id: mail.id, body: [head.slice(0, -2), ...html, '","text":"', ...text, '"}'] }
  })
}

function joinBodies(mails: FrozenMail[]) {
  const bodies = mails.flatMap(({ body }, place) => [place === 0 ? '[' : ',', ...(body as Piece[])])
  return joinPieces([...bodies, ']'])
}

/** As it stands in JSON. Hardly any text is special, and to see that is quicker than to write it anew. */
function inQuotes(text: string) {
  return SPECIAL.test(text) ? JSON.stringify(text).slice(1, -1) : text
}

/** A quoted name without the characters that could end it and begin another recipient. */
function format({ name, address }: Sender) {
  const safe = withoutEncodedWords(name.replace(/["\\<>]/g, '')).trim()
  return safe ? `"${safe}" <${address}>` : address
}
