import type { Db } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { enqueue } from '#src/outbox/enqueue.ts'
import { readSettings } from '#src/settings/settings.ts'
import { versionsInUse } from '#src/templates/in-use.ts'

/** Tells a person by mail that their password was set. Part of the transaction that set it. */
export async function noticePasswordChanged(trx: Db, { userId, now }: { userId: string; now: Date }) {
  const mailbox = await registrationMailbox(trx)
  if (!mailbox) return
  const { defaultLocale } = await readSettings(trx)
  const user = await trx
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.email', 'users.locale', 'organizations.locale as organization_locale'])
    .where('users.id', '=', userId)
    .executeTakeFirstOrThrow()

  const kind = 'password_changed' as const
  const locale = chooseLocale(user.locale, user.organization_locale, defaultLocale)
  const versionsFor = await versionsInUse(trx, { kind, organizationIds: [] })
  const mail = {
    kind,
    lane: 0 as const,
    userId,
    invitationId: null,
    sendingId: null,
    mailboxId: mailbox.id,
    to: user.email,
    locale,
    ...versionsFor(locale, null),
  }
  await enqueue(trx, [mail], now)
}
