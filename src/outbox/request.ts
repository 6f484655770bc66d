import { setImmediate as letOthersIn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { brotliDecompress, constants, deflate, inflate } from 'node:zlib'
import type { Row } from '#db/schema.ts'
import { parseEmail } from '#src/email.ts'
import type { FrozenMail, Mail, Mailer, Outcome } from '#src/mailboxes/mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Claim } from './claim.ts'
import type { MailContent } from './composer.ts'
import type { Post } from './post.ts'

/** What the requests of batches are sealed for. */
const PURPOSE = 'batch request'
/** The first byte of what is packed now; earlier releases used Brotli, which never begins like this. */
const ZLIB = 0x78
/** Line breaks and other control characters, which could begin a header of their own. */
const UNSAFE = /[\p{Cc}\u2028\u2029]/u

export interface Composed {
  mails: FrozenMail[]
  /** Mails that can't be sent as they are, ever. */
  unfit: Map<string, Outcome>
}

export async function composeRequest(
  { db, composers }: Post,
  claim: Claim,
  mailer: Mailer,
): Promise<Composed> {
  const contents = new Map<string, MailContent>()
  for (const [kind, rows] of Map.groupBy(claim.rows, (row) => row.kind))
    for (const [id, content] of await composers[kind].compose(db, rows)) contents.set(id, content)

  const unfit = new Map<string, Outcome>()
  const mails: Mail[] = []
  for (const row of claim.rows) {
    const mail = toMail(row, contents.get(row.id), claim.mailbox)
    if (typeof mail === 'string') unfit.set(row.id, { is: 'refused', why: mail })
    else mails.push(mail)
  }
  await letOthersIn()
  return { mails: mailer.freeze(mails), unfit }
}

/** Checked when they were typed, and again here: the last place before they become headers. */
function toMail(
  { id, kind, to }: Row<'outbox'>,
  content: MailContent | undefined,
  mailbox: Row<'mailboxes'>,
): Mail | string {
  if (!content) return 'unsafe_text'
  const { toName, subject, html, text, fromName, replyTo } = content
  const from = { name: fromName ?? mailbox.name, address: mailbox.address }
  const address = parseEmail(to)?.canonical
  if (!address) return 'bad_address'
  if (
    [toName, subject, ...Object.values(from), ...Object.values(replyTo ?? {})].some((text) =>
      UNSAFE.test(text),
    )
  )
    return 'unsafe_text'
  return { id, kind, from, to: { name: toName, address }, replyTo, subject, html, text }
}

/** What the mails share is kept once, and the rest comes to a fraction of its size. */
export async function sealRequest(secrets: Secrets, mails: FrozenMail[]) {
  const quickly = { level: constants.Z_BEST_SPEED }
  return secrets.seal(PURPOSE, await promisify(deflate)(serialize(mails), quickly))
}

export async function openRequest(secrets: Secrets, sealed: string): Promise<FrozenMail[]> {
  const packed = secrets.unseal(PURPOSE, sealed)
  const unpack = packed[0] === ZLIB ? inflate : brotliDecompress
  return deserialize(await promisify(unpack)(packed))
}
