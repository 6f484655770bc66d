import { expect, test } from 'vitest'
import { type Brand, SHIPPED_BRAND } from '#src/brand/brand.ts'
import { contrast } from '#src/brand/contrast.ts'
import { readBrand, SHIPPED } from '#src/brand/read.ts'
import { saveBrand } from '#src/brand/save.ts'
import { saveImage } from '#src/brand/save-image.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin } from '#test/support/factories.ts'
import { png } from './pictures.ts'

test.each([
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test('the look is the shipped one until another is saved', async () => {
  const { db, admin, save } = await desk()
  expect(await readBrand(db)).toMatchObject({ brand: SHIPPED_BRAND, version: SHIPPED, by: null })
  const brand = coloured({ button: '#7A0019', buttonText: '#FFFFFF' })
  const saved = await save({ ...brand, footer: ' Harbour Trust, 4 Quay Street\r\nGalway ' })
  const inUse = await readBrand(db)
  expect(saved).toEqual({ ok: true, version: inUse.version, nth: 1 })
  expect(inUse).toMatchObject({ by: { id: admin.id }, at: NOW.toISOString() })
  expect(inUse.brand.colours.button).toBe('#7a0019')
  expect(inUse.brand.footer).toBe('Harbour Trust, 4 Quay Street\nGalway')
  const lines = await db.selectFrom('audit').select(['action', 'subject_id']).execute()
  expect(lines).toEqual([{ action: 'brand.saved', subject_id: inUse.version }])
})

test('colours that can’t be read on each other are refused with the ratio', async () => {
  const { save } = await desk()
  expect(await save(coloured({ button: '#ffd400', buttonText: '#ffffff' }))).toEqual({
    ...{ ok: false, reason: 'faulty' },
    faults: [{ place: 'buttonText', fault: 'too_little_contrast', ratio: 1.4, least: 4.5 }],
  })
  expect(await save(coloured({ header: '#777777' }))).toMatchObject({
    faults: [{ place: 'headerText', fault: 'too_little_contrast', ratio: 4.4 }],
  })
  expect(await save(coloured({ button: '#ffd400', buttonText: '#000000' }))).toMatchObject({ ok: true })
})

test.each(['red', '#fff', '#12345g', 'url(x)', '#000000;background:url(https://evil.example)', ''])(
  '%j is no colour',
  async (header) => {
    const { save } = await desk()
    expect(await save(coloured({ header }))).toMatchObject({
      faults: [{ place: 'header', fault: 'not_a_colour' }],
    })
  },
)

test('a footer has no variables and no addresses; a logo is a picture that is there', async () => {
  const { db, admin, save } = await desk()
  expect(await save({ ...SHIPPED_BRAND, footer: '{{name}} https://evil.example' })).toMatchObject({
    faults: [
      { place: 'footer', fault: 'address' },
      { place: 'footer', fault: 'unknown_variable', variable: 'name' },
    ],
  })
  const unknown = `${'a'.repeat(64)}.png`
  expect(await save({ ...SHIPPED_BRAND, logo: unknown })).toMatchObject({
    faults: [{ place: 'logo', fault: 'image_unknown' }],
  })
  const saved = await saveImage(db, { bytes: png(), by: admin, now: NOW })
  const logo = saved.ok ? saved.image.name : ''
  expect(await save({ ...SHIPPED_BRAND, logo })).toMatchObject({ ok: true })
})

test('of two people who edited the same look the second hears of it', async () => {
  const { db, save } = await desk()
  const outcomes = await Promise.all(
    ['one', 'two', 'three'].map((footer) => save({ ...SHIPPED_BRAND, footer })),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const { brand, version } = await readBrand(db)
  const lost = outcomes.find(({ ok }) => !ok)
  expect(lost).toMatchObject({ reason: 'conflict', theirs: { version, brand } })
  expect(await save({ ...SHIPPED_BRAND, footer: 'four' }, version)).toMatchObject({ ok: true, nth: 2 })
  expect(await save({ ...SHIPPED_BRAND, footer: 'four' }, version)).toMatchObject({ ok: true, nth: 2 })
})

function coloured(colours: Partial<Brand['colours']>): Brand {
  return { ...SHIPPED_BRAND, colours: { ...SHIPPED_BRAND.colours, ...colours } }
}

async function desk() {
  const db = await freshDb()
  const admin = await createAdmin(db)
  const save = (brand: Brand, base = SHIPPED) => saveBrand(db, { brand, base, by: admin, now: NOW })
  return { db, admin, save }
}
