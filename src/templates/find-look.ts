import type { Db } from '#db/schema.ts'
import type { Look } from '#emails/letter.ts'
import { type Brand, NO_ORGANIZATION_BRAND, type OrganizationBrand, SHIPPED_BRAND } from '#src/brand/brand.ts'
import { findImageSize } from '#src/brand/images.ts'
import { lookOf } from './look.ts'
import { Unusable } from './unusable.ts'

export interface LookQuery {
  /** Nothing: the shipped one, and nothing of an organization's own. */
  brandVersion: string | null
  organizationBrandVersion: string | null
  portal: string
  baseUrl: string
}

interface FoundLook {
  look: Look
  senderName: string | null
}

/** What a mail was to look like when it was queued. */
export async function findLook(db: Db, query: LookQuery): Promise<FoundLook> {
  const brand = await brandOf(db, query.brandVersion)
  const organizationBrand = await organizationBrandOf(db, query.organizationBrandVersion)
  return makeLook(db, { ...query, brand, organizationBrand })
}

interface Make {
  brand: Brand
  organizationBrand: OrganizationBrand
  portal: string
  baseUrl: string
}

export async function makeLook(db: Db, parts: Make): Promise<FoundLook> {
  const name = parts.organizationBrand.logo ?? parts.brand.logo
  const logo = name ? await findImageSize(db, name) : undefined
  return { look: lookOf({ ...parts, logo }), senderName: parts.organizationBrand.senderName }
}

async function brandOf(db: Db, version: string | null): Promise<Brand> {
  if (version === null) return SHIPPED_BRAND
  const row = await db
    .selectFrom('brand_versions')
    .select('content')
    .where('id', '=', version)
    .executeTakeFirst()
  if (!row) throw new Unusable(`There is no version ${version} of the brand`)
  return JSON.parse(row.content)
}

async function organizationBrandOf(db: Db, version: string | null): Promise<OrganizationBrand> {
  if (version === null) return NO_ORGANIZATION_BRAND
  const row = await db
    .selectFrom('organization_brand_versions')
    .select('content')
    .where('id', '=', version)
    .executeTakeFirst()
  if (!row) throw new Unusable(`There is no version ${version} of an organization's own`)
  return JSON.parse(row.content)
}
