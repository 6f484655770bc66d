import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { type Email, withoutTag } from '#src/email.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { allow } from '#src/limits/allow.ts'
import { makeLink } from '#src/links/make.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { enqueue, type NewMail } from '#src/outbox/enqueue.ts'
import type { Secrets } from '#src/secrets.ts'
import { versionsInUse } from '#src/templates/in-use.ts'
import { PURPOSE } from './find.ts'

const MAILS = { what: 'registration mails to', most: 3, minutes: 60 }

interface Register {
  name: string
  email: Email
  locale: Locale
  secrets: Secrets
  now: Date
}

/**
 * Sends a link to whatever email was typed. Whose it is is not even looked up: what it leads to is decided behind the
 * link, where only the owner of the inbox comes. So the answer is the same for every email, and takes as long.
 */
export async function requestRegistration(db: Db, { name, email, locale, secrets, now }: Register) {
  const allowed = await allow(db, { ...MAILS, whose: withoutTag(email.canonical), now })
  const mailbox = await registrationMailbox(db)
  if (!allowed.ok || !mailbox) return
  const id = newId()
  await db.transaction().execute(async (trx) => {
    const { canonical, typed } = email
    await trx
      .insertInto('registrations')
      .values({ id, email: canonical, email_typed: typed, name, locale, requested_at: iso(now) })
      .execute()
    const aboutId = await makeLink(trx, { purpose: PURPOSE, aboutId: id, email, secrets, now })
    const versionsFor = await versionsInUse(trx, { kind: PURPOSE, organizationIds: [] })
    const mail: NewMail = {
      kind: PURPOSE,
      lane: 0,
      userId: null,
      invitationId: null,
      sendingId: null,
      aboutId,
      mailboxId: mailbox.id,
      to: canonical,
      locale,
      ...versionsFor(locale, null),
    }
    await enqueue(trx, [mail], now)
  })
}
