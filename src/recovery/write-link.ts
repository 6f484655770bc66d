import type { Db, Row } from '#db/schema.ts'
import { makeLink } from '#src/links/make.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import type { Secrets } from '#src/secrets.ts'

interface WriteLink {
  /** Their row must be held by the caller's transaction. */
  user: Row<'users'>
  despiteSuppression?: boolean | undefined
  /** The administrator who has it sent. */
  by?: { id: string }
  secrets: Secrets
  now: Date
}

/** Queues the mail with a link for a new password, to nowhere but the person's own email; an earlier link ends. */
export async function writeLink(trx: Db, { user, despiteSuppression, by, secrets, now }: WriteLink) {
  const email = { canonical: user.email, typed: user.email_typed }
  const aboutId = await makeLink(trx, { purpose: 'password_reset', user, email, by, secrets, now })
  await writeTo(trx, { kind: 'password_reset', userId: user.id, aboutId, despiteSuppression, now })
}
