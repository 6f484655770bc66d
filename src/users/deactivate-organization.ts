import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import {
  organizationsInScope,
  seesEveryOrganization,
  usersInScope,
  type Viewer,
} from '#src/organizations/scope.ts'
import { holdAdmins, wouldLeaveNoAdmin } from './last-admin.ts'
import { shutOut } from './shut-out.ts'

interface Which {
  id: string
  by: Viewer
  now: Date
}

type Done =
  | { ok: true }
  | { ok: false; reason: 'unknown_organization' | 'last_admin' | 'has_admins' | 'already' }

/**
 * Shuts out everybody who belongs to it: links, sessions and waiting mails end in this one transaction. Its administrators
 * can't: nobody of theirs could open it again. Managers can't while somebody above them belongs to it.
 */
export async function deactivateOrganization(db: Db, { id, by, now }: Which): Promise<Done> {
  if (!seesEveryOrganization(by)) return { ok: false, reason: 'unknown_organization' }
  return db.transaction().execute(async (trx) => {
    await holdAdmins(trx)
    await holdPeople(trx, id)
    if (await hasPeopleOutOfScope(trx, id, by)) return { ok: false, reason: 'has_admins' }
    if (await wouldLeaveNoAdmin(trx, { organizationId: id })) return { ok: false, reason: 'last_admin' }
    const changed = await setDeactivated(trx, { id, by, now }, iso(now))
    if (!changed.ok) return changed
    const people = trx.selectFrom('users').select('id').where('organization_id', '=', id)
    const common = { by, organizationId: id, now }
    await record(trx, 'organization.deactivated', { ...common, subjects: [id] })
    await shutOut(trx, { ...common, people })
    return { ok: true }
  })
}

/** Its people can sign in again, and be invited anew; those who were deactivated themselves stay so. */
export async function reactivateOrganization(db: Db, { id, by, now }: Which): Promise<Done> {
  if (!seesEveryOrganization(by)) return { ok: false, reason: 'unknown_organization' }
  return db.transaction().execute(async (trx) => {
    const changed = await setDeactivated(trx, { id, by, now }, null)
    if (changed.ok)
      await record(trx, 'organization.reactivated', { by, subjects: [id], organizationId: id, now })
    return changed
  })
}

/** Whoever invites some of them just now is done before, or finds them shut out. */
async function holdPeople(trx: Db, organizationId: string) {
  await trx
    .updateTable('users')
    .set((eb) => ({ role: eb.ref('role') }))
    .where('organization_id', '=', organizationId)
    .execute()
}

async function hasPeopleOutOfScope(trx: Db, organizationId: string, by: Viewer) {
  const found = await trx
    .selectFrom('users')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where((eb) => eb.not(usersInScope(by)))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

async function setDeactivated(trx: Db, { id, by }: Which, at: string | null): Promise<Done> {
  const organization = await trx
    .updateTable('organizations')
    .set((eb) => ({ name: eb.ref('name') }))
    .where('id', '=', id)
    .where(organizationsInScope(by))
    .returning('deactivated_at')
    .executeTakeFirst()
  if (!organization) return { ok: false, reason: 'unknown_organization' }
  if ((organization.deactivated_at !== null) === (at !== null)) return { ok: false, reason: 'already' }
  await trx.updateTable('organizations').set({ deactivated_at: at }).where('id', '=', id).execute()
  return { ok: true }
}
