import type { Db, QueuedKind } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { readSettings } from '#src/settings/settings.ts'
import { versionsInUse } from '#src/templates/in-use.ts'
import { enqueue } from './enqueue.ts'

interface WriteTo {
  kind: QueuedKind
  userId: string
  /** Another email than theirs. */
  to?: string
  /** The link that it carries. */
  aboutId?: string
  /** Somebody asked for it although the email is on the suppression list. */
  despiteSuppression?: boolean | undefined
  now: Date
}

/** Queues one mail to somebody in their language; none when there is no mailbox. Part of the transaction it tells about. */
export async function writeTo(trx: Db, { kind, userId, to, aboutId, despiteSuppression, now }: WriteTo) {
  const mailbox = await registrationMailbox(trx)
  if (!mailbox) return
  const { defaultLocale } = await readSettings(trx)
  const user = await trx
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.email', 'users.locale', 'organizations.locale as organization_locale'])
    .where('users.id', '=', userId)
    .executeTakeFirstOrThrow()
  const locale = chooseLocale(user.locale, user.organization_locale, defaultLocale)
  const versionsFor = await versionsInUse(trx, { kind, organizationIds: [] })
  const mail = {
    ...{ kind, userId, aboutId, despiteSuppression, lane: 0 as const, invitationId: null, sendingId: null },
    mailboxId: mailbox.id,
    to: to ?? user.email,
    locale,
    ...versionsFor(locale, null),
  }
  await enqueue(trx, [mail], now)
}
