import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

/**
 * Holds all administrators until the transaction ends, so that of several who take each other's rights away at once the
 * last one fails. Comes before anything else that the transaction holds.
 */
export async function holdAdmins(trx: Db) {
  const admins = trx.selectFrom('users').select('id').where('role', '=', 'admin').orderBy('id')
  await holding(trx, admins).execute()
}

/** Whether nobody who can sign in would administer the portal any more. Expects the administrators to be held. */
export async function wouldLeaveNoAdmin(
  trx: Db,
  without: { userId: string } | { organizationId: string },
): Promise<boolean> {
  const admins = await trx
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.organization_id'])
    .where('role', '=', 'admin')
    .where('password_set_at', 'is not', null)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .execute()
  const goes = (admin: (typeof admins)[number]) =>
    'userId' in without ? admin.id === without.userId : admin.organization_id === without.organizationId
  return admins.some(goes) && admins.every(goes)
}
