import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { type BrandFault, LONGEST, type OrganizationBrand, type OrganizationBrandPlace } from './brand.ts'
import { checkText, tidyText } from './check-text.ts'
import { hasImage } from './images.ts'
import {
  NOTHING,
  type OrganizationBrandVersion,
  readOrganizationBrand,
  type Which,
} from './read-organization.ts'

/** Those of an invitation that are no link. */
export const ORGANIZATION_VARIABLES = ['name', 'organization', 'inviter', 'portal', 'until']

interface Save extends Which {
  brand: OrganizationBrand
  /** The version that was edited. */
  base: string
  now: Date
}

type SavedOrganizationBrand =
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

async function add(
  trx: Db,
  tidy: OrganizationBrand,
  { organizationId, base, by, now }: Save,
): Promise<SavedOrganizationBrand> {
  const which = { organizationId, by }
  if (!(await readOrganizationBrand(trx, which))) return { ok: false, reason: 'gone' }
  const content = JSON.stringify(tidy)
  const before = await numberOf(trx, organizationId, base)
  const row = { id: newId(), organization_id: organizationId, nth: (before ?? 0) + 1, content }
  const added =
    before !== undefined &&
    (await trx
      .insertInto('organization_brand_versions')
      .values({ ...row, created_at: iso(now), created_by: by.id })
      .onConflict((conflict) => conflict.columns(['organization_id', 'nth']).doNothing())
      .returning('id')
      .executeTakeFirst())
  if (!added) return yieldTo(trx, which, content)
  const subjects = [organizationId]
  await record(trx, 'organization.brand_saved', { by, subjects, organizationId, now })
  return { ok: true, version: row.id, nth: row.nth }
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

/** Pressed twice, it is saved once. */
async function yieldTo(trx: Db, which: Which, content: string): Promise<SavedOrganizationBrand> {
  const theirs = await readOrganizationBrand(trx, which)
  if (!theirs) return { ok: false, reason: 'gone' }
  if (JSON.stringify(theirs.brand) !== content) return { ok: false, reason: 'conflict', theirs }
  return { ok: true, version: theirs.version, nth: theirs.nth }
}
