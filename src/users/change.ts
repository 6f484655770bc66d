import type { Db, Row } from '#db/schema.ts'
import { isTaken } from '#db/taken.ts'
import { type Edited, editsIn, type Said, type Seen } from '#src/edits.ts'
import type { Email } from '#src/email.ts'
import { welcomes } from '#src/organizations/domains.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import { administersOrganization, seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import { endSessionsOf } from '#src/sessions/session.ts'
import { keyOf } from '#src/text.ts'
import { organizationExists, whyTaken } from './add.ts'
import { giveEmail } from './give-email.ts'
import { holdAdminRights, wouldLeaveNoAdmin } from './last-admin.ts'
import { type Rights, recordEdits } from './record-edits.ts'
import { endInvitations } from './shut-out.ts'

/** What the page for editing somebody shows of them, as it is stored. */
export type Shown = Pick<Row<'users'>, 'name' | 'email' | 'phone' | 'locale' | 'organization_id' | 'role'>

interface ChangeUser {
  id: string
  /** What nothing is said about stays as it is. Only portal administrators and managers move people, only the former give roles. */
  values: Omit<Said<Shown>, 'email'>
  /** Of somebody who is not in. */
  email?: Email | undefined
  /** What the page showed when it was opened. */
  seen: Seen
  by: Viewer
  now: Date
}

type Refusal =
  | 'unknown_organization'
  | 'unknown_role'
  | 'last_admin'
  | 'domain_not_allowed'
  | 'email_theirs'
  | 'email_taken'
  | 'email_unavailable'

type Changed =
  | { ok: true; invitationEnded: boolean }
  | { ok: false; reason: 'unknown_user' | Refusal }
  | ({ ok: false; reason: 'overtaken' } & Edited<Shown>)

/**
 * Writes what was changed on the page and leaves the rest to whoever changed it meanwhile; if they changed the same, nothing is
 * written. Whoever gets another role, or stops administering an organization by leaving it, signs in anew. An invitation ends with
 * the email, the organization and the role that it was for.
 */
export async function changeUser(db: Db, change: ChangeUser): Promise<Changed> {
  const { email, by } = change
  try {
    return await db.transaction().execute((trx) => save(trx, change))
  } catch (error) {
    if (!email || !isTaken(error)) throw error
    return { ok: false, reason: await whyTaken(db, email, by) }
  }
}

async function save(trx: Db, { id, values, email, seen, by, now }: ChangeUser): Promise<Changed> {
  if (by.role === 'admin') await holdAdminRights(trx)
  const user = await lockUser(trx, id, by)
  if (!user) return { ok: false, reason: 'unknown_user' }
  const shown: Said<Shown> = { ...values, email: email?.canonical }
  const { edits, overtaken } = editsIn(shown, { seen, stored: user })
  const given = edits.email ? email : undefined
  if (given && user.password_set_at) return { ok: false, reason: 'email_theirs' }
  if (overtaken.length > 0) return { ok: false, reason: 'overtaken', edits, overtaken }
  const next = rightsAfter(user, edits)
  const refusal = (await whyNot(trx, user, next, by)) ?? (given && (await whyNotAt(trx, given, next, by)))
  if (refusal) return { ok: false, reason: refusal }
  await trx
    .updateTable('users')
    .set({ ...edits, ...(edits.name && { name_key: keyOf(edits.name) }), ...next })
    .where('id', '=', id)
    .execute()
  const rightsChange = next.role !== user.role || next.organization_admin_at !== user.organization_admin_at
  if (rightsChange) await endSessionsOf(trx, { userId: id, now })
  await recordEdits(trx, user, { edits, next, by, now })
  if (given) await giveEmail(trx, user, { email: given, by, now })
  if (user.password_set_at || !(given || leadsElsewhere(user, next)))
    return { ok: true, invitationEnded: false }
  const people = trx.selectFrom('users').select('id').where('id', '=', id)
  const organizationId = next.organization_id
  const ended = await endInvitations(trx, { people, why: 'revoked', by, organizationId, now })
  return { ok: true, invitationEnded: ended > 0 }
}

/** Who was shown the link of somebody's invitation must not come in by it with a role, or to an organization, that was not theirs to give. */
function leadsElsewhere(user: Row<'users'>, next: Rights) {
  return next.role !== user.role || next.organization_id !== user.organization_id
}

/** Nobody takes the administration of one organization along into another, or below a role that has no need of it. */
function rightsAfter(user: Row<'users'>, edits: Partial<Shown>): Rights {
  const { role, organization_id } = { ...user, ...edits }
  const stays = organization_id === user.organization_id && role === 'user'
  return { role, organization_id, organization_admin_at: stays ? user.organization_admin_at : null }
}

async function whyNot(trx: Db, user: Row<'users'>, next: Rights, by: Viewer) {
  const moves = next.organization_id !== user.organization_id
  if (next.role !== user.role && by.role !== 'admin') return 'unknown_role'
  if (moves && !seesEveryOrganization(by)) return 'unknown_organization'
  if (moves && next.organization_id && !(await organizationExists(trx, next.organization_id, by)))
    return 'unknown_organization'
  const falls = user.role === 'admin' && next.role !== 'admin'
  if (falls && (await wouldLeaveNoAdmin(trx, { userId: user.id }))) return 'last_admin'
}

/** Those who look after all organizations type it knowing better. */
async function whyNotAt(trx: Db, email: Email, { organization_id }: Rights, by: Viewer) {
  if (administersOrganization(by) && !(await welcomes(trx, organization_id, email)))
    return 'domain_not_allowed'
}
