import type { Db } from '#db/schema.ts'
import { type Author, authorOf, type Brand, SHIPPED_BRAND } from './brand.ts'

/** What stands for the look that was never changed. */
export const SHIPPED = 'shipped'

export interface BrandVersion {
  brand: Brand
  version: string
  nth: number
  at: string | null
  by: Author | null
}

/** The look in use. */
export async function readBrand(db: Db): Promise<BrandVersion> {
  const row = await db
    .selectFrom('brand_versions')
    .leftJoin('users', 'users.id', 'brand_versions.created_by')
    .select(['brand_versions.id', 'nth', 'content', 'brand_versions.created_at'])
    .select(['users.id as author_id', 'users.name as author_name'])
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { brand: SHIPPED_BRAND, version: SHIPPED, nth: 0, at: null, by: null }
  const { id: version, nth, content, created_at: at } = row
  return { brand: JSON.parse(content), version, nth, at, by: authorOf(row) }
}
