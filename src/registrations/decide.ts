import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { mayInviteOne } from '#src/invitations/leave.ts'
import { sendInvitations } from '#src/invitations/send.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { insertUsers } from '#src/users/add.ts'
import { waitingInScope } from './scope.ts'

interface Decide {
  id: string
  by: Viewer
  now: Date
}

type Refusal = 'gone' | 'no_mailbox' | 'over_daily' | 'email_taken' | 'organization_deactivated'
type Decided = { ok: true; name: string } | { ok: false; reason: Refusal }

/** Adds the person and sends an invitation, with which they choose their password. Of several who decide, the first does. */
export async function approveRegistration(
  db: Db,
  { secrets, ...decision }: Decide & { secrets: Secrets },
): Promise<Decided> {
  const { by, now } = decision
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  return db.transaction().execute(async (trx): Promise<Decided> => {
    if (!(await mayInviteOne(trx, { by, now }))) return { ok: false, reason: 'over_daily' }
    const waiting = await hold(trx, decision)
    if (!waiting) return { ok: false, reason: 'gone' }
    if (await isDeactivated(trx, waiting.organization_id))
      return { ok: false, reason: 'organization_deactivated' }
    await settle(trx, decision)
    const { email, name, organization_id: organizationId } = waiting
    const locale = chooseLocale(waiting.locale)
    const common = { organizationId, locale, role: 'user' as const, by, now }
    const person = { email: { canonical: email, typed: waiting.email_typed }, name }
    const [userId] = await insertUsers(trx, [person], common)
    if (!userId) return { ok: false, reason: 'email_taken' }
    await trx.updateTable('registrations').set({ user_id: userId }).where('id', '=', waiting.id).execute()
    await record(trx, 'registration.approved', { by, subjects: [userId], organizationId, now })
    await sendInvitations(trx, {
      invitees: [{ id: userId, email, organizationId, locale, isFirst: true }],
      ...{ by, invitedBy: by.id, mailboxId: mailbox.id, renewals: 0, secrets, now },
      ...{ sendingId: null, noteSendingId: null },
    })
    return { ok: true, name }
  })
}

/** Nobody is told: whoever registered finds nothing changed. */
export async function declineRegistration(db: Db, decision: Decide): Promise<Decided> {
  const { id, by, now } = decision
  return db.transaction().execute(async (trx): Promise<Decided> => {
    const waiting = await hold(trx, decision)
    if (!waiting) return { ok: false, reason: 'gone' }
    await settle(trx, decision, { declined_at: iso(now) })
    const { name, email, organization_id: organizationId } = waiting
    const particulars = { email }
    await record(trx, 'registration.declined', { by, subjects: [id], organizationId, now, particulars })
    return { ok: true, name }
  })
}

/** The update changes nothing but holds the row: the second of two finds that it was decided. */
function hold(trx: Db, { id, by }: Decide) {
  return trx
    .updateTable('registrations')
    .set((eb) => ({ name: eb.ref('name') }))
    .where('id', '=', id)
    .where(waitingInScope(by))
    .returningAll()
    .executeTakeFirst()
}

async function settle(trx: Db, { id, by, now }: Decide, change: Partial<Row<'registrations'>> = {}) {
  await trx
    .updateTable('registrations')
    .set({ decided_at: iso(now), decided_by: by.id, ...change })
    .where('id', '=', id)
    .execute()
}

async function isDeactivated(trx: Db, organizationId: string | null) {
  if (!organizationId) return false
  const row = await trx
    .selectFrom('organizations')
    .select('deactivated_at')
    .where('id', '=', organizationId)
    .executeTakeFirst()
  return row?.deactivated_at != null
}
