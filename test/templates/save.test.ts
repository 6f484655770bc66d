import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addMinutes } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { BUILT_IN, builtInTemplate } from '#src/templates/built-in.ts'
import { findTemplate, findVersion } from '#src/templates/find.ts'
import { listTemplates } from '#src/templates/list.ts'
import { resetTemplate, restoreVersion } from '#src/templates/restore.ts'
import { saveTemplate } from '#src/templates/save.ts'
import type { Saved, Template } from '#src/templates/template.ts'
import { listVersions } from '#src/templates/versions.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createAdmin } from '#test/support/factories.ts'

const INVITATION = { kind: 'invitation', locale: 'en' } as const

test('a text that was never edited is the shipped one', async () => {
  const db = await freshDb()
  expect(await findTemplate(db, INVITATION)).toEqual({
    template: builtInTemplate('invitation', 'en'),
    version: BUILT_IN,
    ...{ nth: 0, isBuiltIn: true, at: null, by: null },
  })
})

test('a saved text is in use at once, with who and when, and in the audit log', async () => {
  const { db, admin, save } = await desk()
  const saved = await save(saying('Come in'), BUILT_IN)
  const version = versionOf(saved)
  expect(await findTemplate(db, INVITATION)).toMatchObject({
    template: saying('Come in'),
    ...{ version, nth: 1, isBuiltIn: false, at: NOW.toISOString(), by: { id: admin.id, name: 'Admin' } },
  })
  expect(await findTemplate(db, { kind: 'invitation', locale: 'de' })).toMatchObject({ version: BUILT_IN })
  const lines = await db.selectFrom('audit').selectAll().where('action', '=', 'template.saved').execute()
  expect(lines).toMatchObject([{ subject_id: version, actor_id: admin.id }])
  expect(JSON.parse(lines[0]!.particulars)).toEqual({ ...INVITATION, nth: 1 })
})

test('of two people who edited the same text the second is shown what the first one saved, and nothing is lost', async () => {
  const { db, admin, save } = await desk()
  const other = await createAdmin(db, { name: 'Other' })
  const first = versionOf(await save(saying('First'), BUILT_IN))
  expect(await save(saying('Second'), BUILT_IN, other)).toMatchObject({
    ...{ ok: false, reason: 'conflict' },
    theirs: { version: first, template: saying('First'), by: { id: admin.id } },
  })
  expect(await listVersions(db, INVITATION)).toHaveLength(2)
  expect(await save(saying('Second'), first, other)).toMatchObject({ ok: true, nth: 2 })
})

test('many who save at the same moment: one text comes next, everybody else hears of it', async () => {
  const { db, save } = await desk()
  const texts = ['a', 'b', 'c', 'd', 'e', 'f']
  const outcomes = await Promise.all(texts.map((text) => save(saying(text), BUILT_IN)))
  const won = outcomes.filter((outcome) => outcome.ok)
  expect(won).toHaveLength(1)
  const inUse = await findTemplate(db, INVITATION)
  for (const outcome of outcomes)
    if (!outcome.ok) expect(outcome).toMatchObject({ reason: 'conflict', theirs: { version: inUse.version } })
  expect(
    await db.selectFrom('audit').selectAll().where('action', '=', 'template.saved').execute(),
  ).toHaveLength(1)
})

test('"Save" pressed twice saves once', async () => {
  const { db, save } = await desk()
  const [one, two] = [await save(saying('Come in'), BUILT_IN), await save(saying('Come in'), BUILT_IN)]
  expect(two).toEqual(one)
  expect(await listVersions(db, INVITATION)).toHaveLength(2)
})

test('a version of another text is no base for this one', async () => {
  const { db, admin, save } = await desk()
  const german = { kind: 'invitation', locale: 'de', base: BUILT_IN, by: admin, now: NOW } as const
  const other = await saveTemplate(db, { ...german, template: builtInTemplate('invitation', 'de') })
  expect(await save(saying('x'), versionOf(other))).toMatchObject({ ok: false, reason: 'conflict' })
  expect(await findVersion(db, { ...INVITATION, version: versionOf(other) })).toBeUndefined()
})

test('an earlier text is restored as a new version, and the shipped one comes back as one too', async () => {
  const { db, admin, save } = await desk()
  const first = versionOf(await save(saying('First'), BUILT_IN))
  const second = versionOf(await save(saying('Second'), first))
  const edit = { ...INVITATION, by: admin, now: NOW }
  const third = await restoreVersion(db, { ...edit, version: first, base: second })
  expect(await findTemplate(db, INVITATION)).toMatchObject({ nth: 3, template: saying('First') })
  const fourth = await resetTemplate(db, { ...edit, base: versionOf(third!) })
  expect(fourth).toMatchObject({ ok: true, nth: 4 })
  expect(await findTemplate(db, INVITATION)).toMatchObject({
    ...{ nth: 4, isBuiltIn: true, version: versionOf(fourth), template: builtInTemplate('invitation', 'en') },
  })
  const history = await listVersions(db, INVITATION)
  expect(history.map(({ nth, is, restores, isInUse }) => [nth, is, restores, isInUse])).toEqual([
    [4, 'reset', null, true],
    [3, 'restored', 1, false],
    [2, 'saved', null, false],
    [1, 'saved', null, false],
    [0, 'built_in', null, false],
  ])
  expect(await restoreVersion(db, { ...edit, version: 'none', base: versionOf(fourth) })).toBeUndefined()
  expect(await restoreVersion(db, { ...edit, version: first, base: second })).toMatchObject({
    ...{ ok: false, reason: 'conflict' },
  })
})

test('the list marks what is shipped, edited, older than the default language’s text, and missing', async () => {
  const { db, admin } = await desk()
  const completeness = async () => {
    const lines = (await listTemplates(db)).filter((line) => line.kind === 'invitation')
    return Object.fromEntries(lines.map((line) => [line.locale, line.completeness]))
  }
  const save = async (locale: Locale, minutes: number) => {
    const { version: base } = await findTemplate(db, { kind: 'invitation', locale })
    const template = { ...builtInTemplate('invitation', locale), preheader: `${minutes}` }
    const edit = { kind: 'invitation', locale, base, by: admin } as const
    await saveTemplate(db, { ...edit, template, now: addMinutes(NOW, minutes) })
  }
  expect(await completeness()).toMatchObject({ en: 'built_in', de: 'built_in' })
  await save('en', 1)
  expect(await completeness()).toMatchObject({ en: 'edited', de: 'built_in_older', ar: 'built_in_older' })
  await save('de', 2)
  expect(await completeness()).toMatchObject({ en: 'edited', de: 'edited', ar: 'built_in_older' })
  await save('en', 3)
  expect(await completeness()).toMatchObject({ en: 'edited', de: 'older', ar: 'built_in_older' })
  await writeSetting(db, 'default_locale', 'ar', { by: admin, now: NOW })
  expect(await completeness()).toMatchObject({ en: 'edited', de: 'edited', ar: 'built_in' })
  const [first] = await listTemplates(db)
  expect(first).toMatchObject({ kind: 'invitation', locale: 'ar', isDefault: true })
})

async function desk() {
  const db: Db = await freshDb()
  const admin = await createAdmin(db)
  const save = (template: Template, base: string, by = admin) =>
    saveTemplate(db, { ...INVITATION, template, base, by, now: NOW })
  return { db, admin, save }
}

function saying(heading: string): Template {
  const template = builtInTemplate('invitation', 'en')
  return { ...template, blocks: [{ is: 'heading', text: heading }, ...template.blocks.slice(1)] }
}

function versionOf(saved: Saved) {
  if (!saved.ok) throw new Error(`Not saved: ${saved.reason}`)
  return saved.version
}
