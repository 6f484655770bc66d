import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { type Brand, type BrandFault, type BrandPlace, type Colours, LONGEST } from './brand.ts'
import { checkText, tidyText } from './check-text.ts'
import { contrast, isColour, LEAST_CONTRAST } from './contrast.ts'
import { hasImage } from './images.ts'
import { type BrandVersion, readBrand, SHIPPED } from './read.ts'

interface Save {
  brand: Brand
  /** The version that was edited. */
  base: string
  by: { id: string }
  now: Date
}

type SavedBrand =
  | { ok: true; version: string; nth: number }
  | { ok: false; reason: 'faulty'; faults: BrandFault<BrandPlace>[] }
  | { ok: false; reason: 'conflict'; theirs: BrandVersion }

/** A new look for every mail from now on; what is queued keeps the one that it was queued with. */
export async function saveBrand(db: Db, save: Save): Promise<SavedBrand> {
  const tidy = tidyBrand(save.brand)
  const faults = findBrandFaults(tidy)
  if (tidy.logo && !(await hasImage(db, tidy.logo))) faults.push({ place: 'logo', fault: 'image_unknown' })
  if (faults.length > 0) return { ok: false, reason: 'faulty', faults }
  return db.transaction().execute((trx) => add(trx, tidy, save))
}

function tidyBrand({ logo, colours, footer }: Brand): Brand {
  const { header, headerText, button, buttonText } = colours
  const small = (colour: string) => colour.trim().toLowerCase()
  return {
    logo,
    colours: {
      header: small(header),
      headerText: small(headerText),
      button: small(button),
      buttonText: small(buttonText),
    },
    footer: tidyText(footer),
  }
}

/** Whether the logo exists is for the database to say. */
function findBrandFaults({ colours, footer }: Brand): BrandFault<BrandPlace>[] {
  const { header, headerText, button, buttonText } = colours
  const rules = { longest: LONGEST.footer, lines: 'many', variables: [], mayBeEmpty: true } as const
  return [
    ...Object.entries({ header, headerText, button, buttonText })
      .filter(([, colour]) => !isColour(colour))
      .map(([place]) => ({ place: place as keyof Colours, fault: 'not_a_colour' as const })),
    ...contrastFault('headerText', headerText, header),
    ...contrastFault('buttonText', buttonText, button),
    ...checkText(footer, rules).map((found) => ({ place: 'footer' as const, ...found })),
  ]
}

function contrastFault(place: 'headerText' | 'buttonText', text: string, ground: string) {
  if (!isColour(text) || !isColour(ground)) return []
  const ratio = contrast(text, ground)
  if (ratio >= LEAST_CONTRAST) return []
  // Rounded down: what is a little too low must not be shown as enough.
  const shown = Math.floor(ratio * 10) / 10
  return [{ place, fault: 'too_little_contrast' as const, ratio: shown, least: LEAST_CONTRAST }]
}

async function add(trx: Db, tidy: Brand, { base, by, now }: Save): Promise<SavedBrand> {
  const content = JSON.stringify(tidy)
  const before = await numberOf(trx, base)
  const row = { id: newId(), nth: (before ?? 0) + 1, content }
  const added =
    before !== undefined &&
    (await trx
      .insertInto('brand_versions')
      .values({ ...row, created_at: iso(now), created_by: by.id })
      .onConflict((conflict) => conflict.column('nth').doNothing())
      .returning('id')
      .executeTakeFirst())
  if (!added) return yieldTo(trx, content)
  await record(trx, 'brand.saved', { by, subjects: [row.id], now, particulars: { nth: row.nth } })
  return { ok: true, version: row.id, nth: row.nth }
}

async function numberOf(trx: Db, base: string) {
  if (base === SHIPPED) return 0
  const row = await trx.selectFrom('brand_versions').select('nth').where('id', '=', base).executeTakeFirst()
  return row?.nth
}

/** Pressed twice, it is saved once. */
async function yieldTo(trx: Db, content: string): Promise<SavedBrand> {
  const theirs = await readBrand(trx)
  if (JSON.stringify(theirs.brand) !== content) return { ok: false, reason: 'conflict', theirs }
  return { ok: true, version: theirs.version, nth: theirs.nth }
}
