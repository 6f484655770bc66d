import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { lockLimit, mayInviteOne } from '#src/invitations/limit.ts'
import { sendInvitations } from '#src/invitations/send.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import type { Secrets } from '#src/secrets.ts'
import { insertUsers } from '#src/users/add.ts'
import { type Decide, decide, holdWaiting } from './hold.ts'

type Refusal = 'gone' | 'decided' | 'no_mailbox' | 'over_daily' | 'email_taken' | 'organization_deactivated'
type Approved = { ok: true; name: string } | { ok: false; reason: Refusal }

/** Adds the person and sends an invitation, with which they choose their password. Of several who decide, the first does. */
export async function approveRegistration(
  db: Db,
  { secrets, ...decision }: Decide & { secrets: Secrets },
): Promise<Approved> {
  const { by, now } = decision
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  return db.transaction().execute(async (trx): Promise<Approved> => {
    const limit = await lockLimit(trx, { by, now })
    const held = await holdWaiting(trx, decision)
    if (!held.ok) return held
    if (!(await mayInviteOne(trx, limit, { by, now }))) return { ok: false, reason: 'over_daily' }
    const { waiting } = held
    if ((await organizationOf(trx, waiting))?.deactivated_at)
      return { ok: false, reason: 'organization_deactivated' }
    await decide(trx, decision)
    const { email, name, organization_id: organizationId } = waiting
    const locale = chooseLocale(waiting.locale)
    const common = { organizationId, locale, role: 'user' as const, by, now }
    const person = { email: { canonical: email, typed: waiting.email_typed }, name }
    const [user] = await insertUsers(trx, [person], common)
    if (!user) return { ok: false, reason: 'email_taken' }
    await trx.updateTable('registrations').set({ user_id: user.id }).where('id', '=', waiting.id).execute()
    await record(trx, 'registration.approved', { by, subjects: [user.id], organizationId, now })
    await sendInvitations(trx, {
      invitees: [{ id: user.id, email, organizationId, locale, isFirst: true }],
      by,
      invitedBy: by.id,
      mailboxId: mailbox.id,
      renewals: 0,
      secrets,
      now,
      sendingId: null,
      noteSendingId: null,
    })
    return { ok: true, name }
  })
}
