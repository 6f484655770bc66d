import { expect, test } from 'vitest'
import { SHIPPED_BRAND } from '#src/brand/brand.ts'
import { NOTHING } from '#src/brand/read-organization.ts'
import { saveImage } from '#src/brand/save-image.ts'
import { saveOrganizationBrand } from '#src/brand/save-organization.ts'
import type { CurrentUser } from '#src/http/context.ts'
import { BUILT_IN, builtInTemplate } from '#src/templates/built-in.ts'
import { previewMail } from '#src/templates/preview.ts'
import { saveTemplate } from '#src/templates/save.ts'
import type { Template } from '#src/templates/template.ts'
import { png } from '#test/brand/pictures.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast } from '#test/support/factories.ts'
import { readMail } from './reading.ts'
import { MAILS } from './sample.ts'

const BASE_URL = 'https://portal.example'

test.each(MAILS)('$kind in $locale is shown with sample values, and no value is missing', async (which) => {
  const { preview } = await desk()
  const mail = await preview({ ...which, template: builtInTemplate(which.kind, which.locale) })
  expect(mail?.faults).toEqual([])
  for (const part of [mail!.subject, mail!.preheader, mail!.html, mail!.text]) {
    expect(part.length).toBeGreaterThan(5)
    expect(part).not.toMatch(/\{\{|undefined|[\uE000\uE001]/)
  }
})

test('no more is drawn of a text than could be saved', async () => {
  const { preview, ada } = await desk()
  const long = 'x'.repeat(9000)
  const mail = await preview({
    person: ada.id,
    template: { subject: long, preheader: long, blocks: [{ is: 'text', text: long }] },
    brand: { ...SHIPPED_BRAND, footer: 'y'.repeat(9000) },
    organizationBrand: { logo: null, senderName: '', text: 'z'.repeat(9000) },
  })
  const drawn = (letter: string) => mail?.text.split(letter).length
  expect([drawn('x'), drawn('y'), drawn('z')]).toEqual([4001, 601, 1501])
})

test('the link of a preview is none that works', async () => {
  const { db, preview, ada } = await desk()
  for (const person of ['sample', ada.id]) {
    const mail = await preview({ person })
    const [target, ...more] = readMail(mail!.html).targets
    expect(more).toEqual([])
    expect(target).toMatch(/^https:\/\/portal\.example\/invite\/here-stands/)
  }
  expect(await db.selectFrom('invitations').selectAll().execute()).toEqual([])
})

test('a text with faults is shown all the same, and what is no variable stands as it was typed', async () => {
  const { preview } = await desk()
  const template: Template = {
    subject: 'Two\nlines {{pasword}} {{link}}',
    preheader: '',
    blocks: [
      { is: 'text', text: 'Your {{pasword}} \u202e and https://evil.example <b>x</b>' },
      { is: 'image', image: 'x.png', alt: 'gone', width: 100 },
    ],
  }
  const mail = await preview({ template })
  expect(mail?.subject).toBe('Two lines {{pasword}} …')
  expect(mail?.html).toContain('{{pasword}}')
  expect(readMail(mail!.html).page.querySelectorAll('b')).toEqual([])
  expect(mail?.text).toContain('Your {{pasword}}')
  expect(readMail(mail!.html).targets).toEqual(new Set())
  expect(mail?.faults.map(({ fault }) => fault).sort()).toEqual([
    ...['address', 'empty', 'image_unknown', 'line_break', 'link_here', 'no_button', 'unknown_variable'],
    ...['unknown_variable', 'unwelcome'],
  ])
})

test('a real person is shown as they would be written to, with what their organization adds', async () => {
  const { db, preview, ada, admin, harbour } = await desk()
  const brand = { logo: null, senderName: 'Harbour', text: 'Own words' }
  const which = { organizationId: harbour.id, by: admin, base: NOTHING, now: NOW }
  await saveOrganizationBrand(db, { ...which, brand })
  const mail = await preview({ person: ada.id })
  expect(mail?.text).toContain('Hello Ada,')
  expect(mail?.text).toContain('invitation from Admin')
  expect(mail?.text).toContain('Own words')
  expect(mail?.sender.fromName).toBe('Harbour')
  const unsaved = await preview({ person: ada.id, organizationBrand: { ...brand, text: 'Newer words' } })
  expect(unsaved?.text).toContain('Newer words')
})

test('nobody outside the scope can be looked at', async () => {
  const { preview, charlie, olga } = await desk()
  expect(await preview({ person: charlie.id, by: olga })).toBeUndefined()
  expect(await preview({ person: 'nobody' })).toBeUndefined()
})

test('an unsaved look is shown: colours, logo, footer', async () => {
  const { db, preview, admin } = await desk()
  const saved = await saveImage(db, { bytes: png(600, 100), by: admin, now: NOW })
  const logo = saved.ok ? saved.image.name : ''
  const colours = { header: '#123456', headerText: '#ffffff', button: '#ffd400', buttonText: '#000000' }
  const mail = await preview({ brand: { logo, colours, footer: '4 Quay Street\n**Galway**' } })
  const { page, words } = readMail(mail!.html)
  const image = page.querySelector('img')
  expect(image?.getAttribute('src')).toBe(`${BASE_URL}/brand/${logo}`)
  expect(image?.getAttribute('alt')).toBe('Vestibule')
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['300', '50'])
  expect(mail?.html).toContain('bgcolor="#123456"')
  expect(mail?.html).toContain('bgcolor="#ffd400"')
  // Yellow can be read on no light ground, so the written-out link is not yellow.
  expect(page.querySelector('a.link')?.getAttribute('style')).toContain('#14201c')
  expect(words).toContain('Galway')
  expect(mail?.text).toMatch(/4 Quay Street\nGalway$/)
})

test('a preview never changes what is in use', async () => {
  const { db, preview, admin } = await desk()
  const template = { ...builtInTemplate('invitation', 'en'), subject: 'Other' }
  await preview({ template, brand: { ...SHIPPED_BRAND, footer: 'Other' } })
  for (const table of ['template_versions', 'brand_versions', 'outbox', 'audit'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  const which = { kind: 'invitation', locale: 'en', base: BUILT_IN, by: admin, now: NOW } as const
  expect(await saveTemplate(db, { ...which, template })).toMatchObject({ ok: true, nth: 1 })
})

async function desk() {
  const db = await freshDb()
  const people = await cast(db)
  const [admin, olga] = [asCurrent(people.admin), asCurrent(people.olga)]
  const usual = { kind: 'invitation', locale: 'en', person: 'sample', by: admin } as const
  const preview = (change: Partial<Parameters<typeof previewMail>[1]>) =>
    previewMail(db, {
      ...{ ...usual, template: builtInTemplate('invitation', 'en'), baseUrl: BASE_URL, now: NOW },
      ...change,
    })
  return { db, preview, admin, olga, ada: people.ada, charlie: people.charlie, harbour: people.harbour }
}

function asCurrent(user: Awaited<ReturnType<typeof cast>>['admin' | 'olga']): CurrentUser {
  return {
    ...{ id: user.id, name: user.name, email: user.email, role: user.role ?? 'user', locale: null },
    ...{ organizationId: user.organization_id ?? null, organizationName: null, organizationLocale: null },
    organizationAdmin: user.organization_admin_at !== null,
  }
}
