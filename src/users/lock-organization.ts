import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { organizationsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'

/** Held before its people, as by whoever invites some of them, see `holding`. */
export function lockOrganization(trx: Db, { id, by }: { id: string; by: Viewer }) {
  const organization = trx
    .selectFrom('organizations')
    .select('deactivated_at')
    .where('id', '=', id)
    .where(organizationsInScope(by))
  return holding(trx, organization).executeTakeFirst()
}

export async function setDeactivated(trx: Db, id: string, at: string | null) {
  await trx.updateTable('organizations').set({ deactivated_at: at }).where('id', '=', id).execute()
}

/** Whether somebody belongs to it about whom the viewer doesn't decide. */
export async function hasPeopleOutOfScope(trx: Db, organizationId: string, by: Viewer) {
  const found = await trx
    .selectFrom('users')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where((eb) => eb.not(usersInScope(by)))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
