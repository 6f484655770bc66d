import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'
import { hasPeopleOutOfScope, lockOrganization, setDeactivated } from './lock-organization.ts'

interface Which {
  id: string
  by: Viewer
  now: Date
}

type Done = { ok: true } | { ok: false; reason: 'unknown_organization' | 'has_admins' | 'already' }

/**
 * Its people can sign in again, and be invited anew; those who were deactivated themselves stay so. Whoever could not have deactivated it
 * lets nobody in again either.
 */
export async function reactivateOrganization(db: Db, { id, by, now }: Which): Promise<Done> {
  if (!seesEveryOrganization(by)) return { ok: false, reason: 'unknown_organization' }
  return db.transaction().execute(async (trx) => {
    const organization = await lockOrganization(trx, { id, by })
    if (!organization) return { ok: false, reason: 'unknown_organization' }
    if (!organization.deactivated_at) return { ok: false, reason: 'already' }
    if (await hasPeopleOutOfScope(trx, id, by)) return { ok: false, reason: 'has_admins' }
    await setDeactivated(trx, id, null)
    await record(trx, 'organization.reactivated', { by, subjects: [id], organizationId: id, now })
    return { ok: true }
  })
}
