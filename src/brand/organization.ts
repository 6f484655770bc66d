import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { organizationsInScope, type Viewer } from '#src/organizations/scope.ts'
import {
  type Author,
  authorOf,
  type BrandFault,
  LONGEST,
  NO_ORGANIZATION_BRAND,
  type OrganizationBrand,
  type OrganizationBrandPlace,
} from './brand.ts'
import { checkText, tidyText } from './check-text.ts'
import { hasImage } from './images.ts'

/** What stands for an organization that never added anything. */
export const NOTHING = 'nothing'
/** Those of an invitation that are no link. */
export const ORGANIZATION_VARIABLES = ['name', 'organization', 'inviter', 'portal', 'until']

export interface OrganizationBrandVersion {
  brand: OrganizationBrand
  version: string
  nth: number
  at: string | null
  by: Author | null
}

interface Which {
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

interface Save extends Which {
  brand: OrganizationBrand
  /** The version that was edited. */
  base: string
  now: Date
}

export type SavedOrganizationBrand =
  | { ok: true; version: string; nth: number }
  | { ok: false; reason: 'faulty'; faults: BrandFault<OrganizationBrandPlace>[] }
  | { ok: false; reason: 'conflict'; theirs: OrganizationBrandVersion }
  /** Outside the scope, or no such organization. */
  | { ok: false; reason: 'gone' }

export async function saveOrganizationBrand(db: Db, save: Save): Promise<SavedOrganizationBrand> {
  const tidy = tidyOrganizationBrand(save.brand)
  const faults = findOrganizationBrandFaults(tidy)
  if (tidy.logo && !(await hasImage(db, tidy.logo))) faults.push({ place: 'logo', fault: 'image_unknown' })
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  return db.transaction().execute((trx) => add(trx, tidy, save))
}

async function add(
  trx: Db,
  tidy: OrganizationBrand,
  { organizationId, base, by, now }: Save,
): Promise<SavedOrganizationBrand> {
  if (!(await readOrganizationBrand(trx, { organizationId, by }))) return { ok: false, reason: 'gone' }
  const id = newId()
  const before = await numberOf(trx, organizationId, base)
  const row = { id, organization_id: organizationId, nth: (before ?? 0) + 1, content: JSON.stringify(tidy) }
  const added =
    before !== undefined &&
    (await trx
      .insertInto('organization_brand_versions')
      .values({ ...row, created_at: iso(now), created_by: by.id })
      .onConflict((conflict) => conflict.columns(['organization_id', 'nth']).doNothing())
      .returning('id')
      .executeTakeFirst())
  if (added) {
    const subjects = [organizationId]
    await record(trx, 'organization.brand_saved', { by, subjects, organizationId, now })
    return { ok: true, version: id, nth: row.nth }
  }
  const theirs = await readOrganizationBrand(trx, { organizationId, by })
  if (!theirs) return { ok: false, reason: 'gone' }
  // Pressed twice, it is saved once.
  if (JSON.stringify(theirs.brand) !== row.content) return { ok: false, reason: 'conflict', theirs }
  return { ok: true, version: theirs.version, nth: theirs.nth }
}

function tidyOrganizationBrand({ logo, senderName, text }: OrganizationBrand): OrganizationBrand {
  return { logo, senderName: tidyText(senderName ?? '') || null, text: tidyText(text) }
}

function findOrganizationBrandFaults({ senderName, text }: OrganizationBrand) {
  const faults: BrandFault<OrganizationBrandPlace>[] = []
  const mayBeEmpty = true
  const name = { longest: LONGEST.senderName, variables: [], mayBeEmpty }
  for (const found of checkText(senderName ?? '', name)) faults.push({ place: 'senderName', ...found })
  const own = { longest: LONGEST.organizationText, variables: ORGANIZATION_VARIABLES, mayBeEmpty }
  for (const found of checkText(text, { ...own, lines: 'many' })) faults.push({ place: 'text', ...found })
  return faults
}

async function numberOf(trx: Db, organizationId: string, base: string) {
  if (base === NOTHING) return 0
  const row = await trx
    .selectFrom('organization_brand_versions')
    .select('nth')
    .where('id', '=', base)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return row?.nth
}
