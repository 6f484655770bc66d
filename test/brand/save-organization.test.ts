import { expect, test } from 'vitest'
import type { OrganizationBrand } from '#src/brand/brand.ts'
import { NOTHING, readOrganizationBrand } from '#src/brand/read-organization.ts'
import { ORGANIZATION_VARIABLES, saveOrganizationBrand } from '#src/brand/save-organization.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { VARIABLES } from '#src/templates/variables.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast } from '#test/support/factories.ts'

const BRAND: OrganizationBrand = {
  logo: null,
  senderName: 'Harbour',
  text: 'We **look forward** to {{name}}.',
}

test('an organization’s own is saved with who and when, and in its audit log', async () => {
  const { db, harbour, lighthouse, admin } = await desk()
  const which = { organizationId: harbour.id, by: admin }
  expect(await readOrganizationBrand(db, which)).toMatchObject({ version: NOTHING, brand: { text: '' } })
  const saved = await saveOrganizationBrand(db, { ...which, brand: BRAND, base: NOTHING, now: NOW })
  expect(saved).toMatchObject({ ok: true, nth: 1 })
  expect(await readOrganizationBrand(db, which)).toMatchObject({ brand: BRAND, by: { id: admin.id } })
  const elsewhere = { organizationId: lighthouse.id, by: admin }
  expect(await readOrganizationBrand(db, elsewhere)).toMatchObject({ version: NOTHING })
  const lines = await db.selectFrom('audit').select(['action', 'organization_id']).execute()
  expect(lines).toEqual([{ action: 'organization.brand_saved', organization_id: harbour.id }])
})

test('outside the scope it is as if there were no such organization', async () => {
  const { db, harbour, olga, lighthouse } = await desk()
  const save = { brand: BRAND, base: NOTHING, now: NOW }
  const stranger = { organizationId: lighthouse.id, by: olga }
  expect(await readOrganizationBrand(db, stranger)).toBeUndefined()
  expect(await saveOrganizationBrand(db, { ...stranger, ...save })).toEqual({ ok: false, reason: 'gone' })
  expect(await db.selectFrom('organization_brand_versions').selectAll().execute()).toEqual([])
  const own = { organizationId: harbour.id, by: olga }
  expect(await saveOrganizationBrand(db, { ...own, ...save })).toMatchObject({ ok: true })
})

test('what can’t stand in a mail is refused with its place', async () => {
  const { db, harbour, admin } = await desk()
  const brand = {
    logo: 'x.png',
    senderName: 'Harbour\r\nBcc: eve@evil.example',
    text: '{{link}} www.evil.example',
  }
  const which = { organizationId: harbour.id, by: admin, base: NOTHING, now: NOW }
  expect(await saveOrganizationBrand(db, { ...which, brand })).toEqual({
    ...{ ok: false, reason: 'faulty' },
    faults: [
      { place: 'senderName', fault: 'line_break' },
      { place: 'text', fault: 'address' },
      { place: 'text', fault: 'link_here' },
      { place: 'logo', fault: 'image_unknown' },
    ],
  })
})

test('of two people who edited it at once the second hears of it', async () => {
  const { db, harbour, admin } = await desk()
  const which = { organizationId: harbour.id, by: admin, base: NOTHING, now: NOW }
  const texts = ['one', 'two', 'three']
  const outcomes = await Promise.all(
    texts.map((text) => saveOrganizationBrand(db, { ...which, brand: { ...BRAND, text } })),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' })
})

test('its variables are those of an invitation and of a reminder, without the link', () => {
  for (const kind of ['invitation', 'invitation_reminder'] as const)
    expect(VARIABLES[kind].filter((name) => name !== 'link')).toEqual(ORGANIZATION_VARIABLES)
})

async function desk() {
  const db = await freshDb()
  const { harbour, lighthouse, admin, olga } = await cast(db)
  const viewer = (user: typeof admin | typeof olga): Viewer => ({
    id: user.id,
    role: user.role ?? 'user',
    organizationId: user.organization_id ?? null,
    organizationAdmin: user.organization_admin_at !== null,
  })
  return { db, harbour, lighthouse, admin: viewer(admin), olga: viewer(olga) }
}
