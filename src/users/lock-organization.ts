import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { organizationsInScope, type Viewer } from '#src/organizations/scope.ts'

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
