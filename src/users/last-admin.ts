import { inTurn } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

/**
 * Nobody else takes an administrator's rights away until the transaction ends, so that of several who do so to each other at once the
 * last one fails. Holds nobody's row: who sends to people holds administrators among them, in the order of all.
 */
export function holdAdminRights(trx: Db) {
  return inTurn(trx, 'admin_rights')
}

/** Whether nobody who can sign in would administer the portal any more. Expects `holdAdminRights` where this may come about. */
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
