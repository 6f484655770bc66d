import type { Db } from '#db/schema.ts'
import { type Author, type Brand, SHIPPED_BRAND } from './brand.ts'

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
  const by = row.author_id && row.author_name ? { id: row.author_id, name: row.author_name } : null
  return { brand: JSON.parse(row.content), version: row.id, nth: row.nth, at: row.created_at, by }
}
