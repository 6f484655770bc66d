import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { lockUser } from '#src/invitations/lock-user.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import { endSessionsOf } from '#src/sessions/session.ts'
import { keyOf } from '#src/text.ts'
import { organizationExists } from './add.ts'
import { type Edited, editsIn, type Said, type Shown } from './edited.ts'
import { holdAdmins, wouldLeaveNoAdmin } from './last-admin.ts'

interface ChangeUser {
  id: string
  /** What nothing is said about stays as it is. Only portal administrators and managers move people, only the former give roles. */
  values: Said
  /** What the page showed when it was opened. */
  seen: Said
  by: Viewer
  now: Date
}

type Changed =
  | { ok: true }
  | { ok: false; reason: 'unknown_user' | 'unknown_organization' | 'unknown_role' | 'last_admin' }
  | ({ ok: false; reason: 'overtaken' } & Edited)

/**
 * Writes what was changed on the page and leaves the rest to whoever changed it meanwhile; if they changed the same, nothing is
 * written. Whoever gets another role, or stops administering an organization by leaving it, signs in anew.
 */
export async function changeUser(db: Db, change: ChangeUser): Promise<Changed> {
  const { id, values, seen, by, now } = change
  return db.transaction().execute(async (trx) => {
    if (by.role === 'admin') await holdAdmins(trx)
    const user = await lockUser(trx, id, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    const { edits, overtaken } = editsIn(values, { seen, stored: user })
    if (overtaken.length > 0) return { ok: false, reason: 'overtaken', edits, overtaken }
    const next = rightsAfter(user, edits)
    const refusal = await whyNot(trx, user, next, by)
    if (refusal) return { ok: false, reason: refusal }
    await trx
      .updateTable('users')
      .set({ ...edits, ...(edits.name && { name_key: keyOf(edits.name) }), ...next })
      .where('id', '=', id)
      .execute()
    const rightsChange = next.role !== user.role || next.organization_admin_at !== user.organization_admin_at
    if (rightsChange) await endSessionsOf(trx, { userId: id, now })
    const common = { by, subjects: [id], organizationId: next.organization_id, now }
    await record(trx, 'user.changed', common)
    const particulars = { from: user.role, to: next.role }
    if (next.role !== user.role) await record(trx, 'user.role_changed', { ...common, particulars })
    return { ok: true }
  })
}

type Rights = Pick<Row<'users'>, 'role' | 'organization_id' | 'organization_admin_at'>

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
