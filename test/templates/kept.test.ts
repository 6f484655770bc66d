import { expect, test } from 'vitest'
import { BUILT_IN, builtInTemplate } from '#src/templates/built-in.ts'
import { fillTemplate } from '#src/templates/fill.ts'
import { type Query, renderTemplate } from '#src/templates/render.ts'
import { saveTemplate } from '#src/templates/save.ts'
import { Unusable } from '#src/templates/unusable.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin } from '#test/support/factories.ts'
import { sampleValues } from './sample.ts'

const QUERY: Query = {
  ...{ kind: 'invitation', locale: 'en', version: BUILT_IN, withNote: true },
  ...{ brandVersion: null, organizationBrandVersion: null },
  ...{ portal: 'Harbour Claims', baseUrl: 'https://portal.example' },
}

test('a text is rendered once for everybody who gets it, and anew for another portal name', async () => {
  const db = await freshDb()
  const once = await renderTemplate(db, { ...QUERY })
  expect(await renderTemplate(db, { ...QUERY })).toBe(once)
  expect(await renderTemplate(db, { ...QUERY, portal: 'Other' })).not.toBe(once)
  expect(await renderTemplate(db, { ...QUERY, withNote: false })).not.toBe(once)
})

test('mails that waited while the shipped texts changed are still sent; a version nobody knows is not', async () => {
  const db = await freshDb()
  await expect(renderTemplate(db, { ...QUERY, version: 'built-in:0' })).resolves.toBeDefined()
  for (const unknown of [{ version: '7' }, { brandVersion: '7' }, { organizationBrandVersion: '7' }])
    await expect(renderTemplate(db, { ...QUERY, ...unknown })).rejects.toBeInstanceOf(Unusable)
})

test('a saved text stays what it was, however often it is edited afterwards', async () => {
  const db = await freshDb()
  const by = await createAdmin(db)
  const template = builtInTemplate('invitation', 'en')
  let base: string = BUILT_IN
  const versions: string[] = []
  for (const subject of ['First', 'Second', 'Third']) {
    const edit = { kind: 'invitation', locale: 'en', base, by, now: NOW } as const
    const saved = await saveTemplate(db, { ...edit, template: { ...template, subject } })
    base = saved.ok ? saved.version : ''
    versions.push(base)
  }
  const subjects = await Promise.all(
    versions.map(async (version) => {
      const rendered = await renderTemplate(db, { ...QUERY, version })
      return fillTemplate(rendered, sampleValues('en')).subject
    }),
  )
  expect(subjects).toEqual(['First', 'Second', 'Third'])
})
