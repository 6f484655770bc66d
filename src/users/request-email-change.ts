import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Email } from '#src/email.ts'
import { allow } from '#src/limits/allow.ts'
import { lockActiveUser } from '#src/links/lock-active-user.ts'
import { makeLink } from '#src/links/make.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import { checkOwnPassword, type NotTheirs } from '#src/passwords/check-own.ts'
import type { Secrets } from '#src/secrets.ts'
import { withdrawEmailChange } from './withdraw-email-change.ts'

/** Mails to whatever address somebody types. */
const MAILS = { what: 'email changes of', most: 3, minutes: 60 }

interface RequestEmailChange {
  email: Email
  /** The current one. */
  password: string
  by: { id: string; email: string }
  browser: string | undefined
  secrets: Secrets
  now: Date
}

type Requested =
  | { ok: true; withdrawn?: true }
  | NotTheirs
  | { ok: false; reason: 'email_same' | 'no_mailbox' }

/**
 * Sends a link to the new email; until it is confirmed there, the old one stays. An email that somebody else has answers
 * the same: whether it is free is looked up only when the mail is made up, and again when it is confirmed. Asking for the
 * present one ends a change that is not confirmed.
 */
export async function requestEmailChange(db: Db, change: RequestEmailChange): Promise<Requested> {
  const { email, password, by, browser, secrets, now } = change
  if (email.canonical === by.email) {
    const withdrawn = await withdrawEmailChange(db, { by, now })
    return withdrawn ? { ok: true, withdrawn } : { ok: false, reason: 'email_same' }
  }
  if (!(await registrationMailbox(db))) return { ok: false, reason: 'no_mailbox' }
  const checked = await checkOwnPassword(db, { password, by, browser, now })
  if (!checked.ok) return checked
  const allowed = await allow(db, { ...MAILS, whose: by.id, now })
  if (!allowed.ok) return { ok: false, reason: 'wait', until: allowed.until }

  await db.transaction().execute(async (trx) => {
    const user = await lockActiveUser(trx, 'id', by.id)
    if (!user) return
    const aboutId = await makeLink(trx, { purpose: 'email_change', user, email, secrets, now })
    await writeTo(trx, { kind: 'email_change', userId: user.id, to: email.canonical, aboutId, now })
    const particulars = { to: email.canonical }
    await record(trx, 'user.email_change_requested', { by, subjects: [by.id], now, particulars })
  })
  return { ok: true }
}
