import type { Db, Row } from '#db/schema.ts'
import { managesPeople, seesEveryOrganization, type Viewer } from '#src/organizations/scope.ts'

/**
 * Whoever sent it, with the rights they have now: taken away, they end the sending too. Rights that came later add nobody: what was sent for
 * one organization goes to its users only.
 */
export async function senderOf(db: Db, sending: Row<'sendings'>): Promise<Viewer | undefined> {
  const user = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'role', 'organization_id', 'organization_admin_at'])
    .where('users.id', '=', sending.created_by)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!user) return
  const by: Viewer = {
    id: user.id,
    role: user.role,
    organizationId: user.organization_id,
    organizationAdmin: user.organization_admin_at !== null,
  }
  if (!managesPeople(by)) return
  const { organization_id: organizationId } = sending
  if (!organizationId) return by
  if (!seesEveryOrganization(by) && by.organizationId !== organizationId) return
  return { id: by.id, role: 'user', organizationId, organizationAdmin: true }
}
