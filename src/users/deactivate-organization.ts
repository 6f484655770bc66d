import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import { holdAdminRights, wouldLeaveNoAdmin } from './last-admin.ts'
import { hasPeopleOutOfScope, lockOrganization, setDeactivated } from './lock-organization.ts'
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
    await holdAdminRights(trx)
    const organization = await lockOrganization(trx, { id, by })
    if (!organization) return { ok: false, reason: 'unknown_organization' }
    if (organization.deactivated_at) return { ok: false, reason: 'already' }
    await holdPeople(trx, id)
    if (await hasPeopleOutOfScope(trx, id, by)) return { ok: false, reason: 'has_admins' }
    if (await wouldLeaveNoAdmin(trx, { organizationId: id })) return { ok: false, reason: 'last_admin' }
    await setDeactivated(trx, id, iso(now))
    const people = trx.selectFrom('users').select('id').where('organization_id', '=', id)
    const common = { by, organizationId: id, now }
    await record(trx, 'organization.deactivated', { ...common, subjects: [id] })
    await shutOut(trx, { ...common, people })
    return { ok: true }
  })
}

/** Whoever invites some of them just now is done before, or finds them shut out. In the order in which those hold them. */
async function holdPeople(trx: Db, organizationId: string) {
  const people = trx.selectFrom('users').select('id').where('organization_id', '=', organizationId)
  await holding(trx, people.orderBy('id')).execute()
}
