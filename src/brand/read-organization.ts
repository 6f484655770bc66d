import type { Db } from '#db/schema.ts'
import { organizationsInScope, type Viewer } from '#src/organizations/scope.ts'
import { type Author, authorOf, NO_ORGANIZATION_BRAND, type OrganizationBrand } from './brand.ts'

/** What stands for an organization that never added anything. */
export const NOTHING = 'nothing'

export interface OrganizationBrandVersion {
  brand: OrganizationBrand
  version: string
  nth: number
  at: string | null
  by: Author | null
}

export interface Which {
  organizationId: string
  by: Viewer
}

/** What an organization adds to the mails of its people; nothing for one outside the scope of whoever asks. */
export async function readOrganizationBrand(
  db: Db,
  { organizationId, by }: Which,
): Promise<OrganizationBrandVersion | undefined> {
  const row = await db
    .selectFrom('organizations')
    .leftJoin('organization_brand_versions as version', 'version.organization_id', 'organizations.id')
    .leftJoin('users', 'users.id', 'version.created_by')
    .select(['version.id', 'nth', 'content', 'version.created_at'])
    .select(['users.id as author_id', 'users.name as author_name'])
    .where('organizations.id', '=', organizationId)
    .where(organizationsInScope(by))
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return
  if (!row.id || !row.content)
    return { brand: NO_ORGANIZATION_BRAND, version: NOTHING, nth: 0, at: null, by: null }
  const brand = JSON.parse(row.content)
  return { brand, version: row.id, nth: row.nth ?? 0, at: row.created_at, by: authorOf(row) }
}

/** The same for a mail that is being drawn, where nobody asks. */
export async function organizationBrandInUse(db: Db, organizationId: string): Promise<OrganizationBrand> {
  const row = await db
    .selectFrom('organization_brand_versions')
    .select('content')
    .where('organization_id', '=', organizationId)
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? JSON.parse(row.content) : NO_ORGANIZATION_BRAND
}
