import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { readSettings, writeSetting } from '#src/settings/settings.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'

test('what nobody set has its default', async () => {
  expect(await readSettings(await freshDb())).toMatchObject({
    portalName: 'Vestibule',
    defaultLocale: 'en',
    registrationMailbox: null,
    linkDays: 14,
    newLinks: true,
  })
})

test('a setting is written, and written over, with who did it and when', async () => {
  const db = await freshDb()
  await writeSetting(db, 'portal_name', 'Harbour', { by: { id: 'ada' }, now: NOW })
  await writeSetting(db, 'portal_name', 'Lighthouse', { by: { id: 'bob' }, now: NOW })
  await writeSetting(db, 'link_days', '3', { by: null, now: NOW })
  await writeSetting(db, 'new_links', 'off', { by: null, now: NOW })
  expect(await readSettings(db)).toMatchObject({ portalName: 'Lighthouse', linkDays: 3, newLinks: false })
  const rows = await db.selectFrom('settings').selectAll().where('key', '=', 'portal_name').execute()
  expect(rows).toEqual([{ key: 'portal_name', value: 'Lighthouse', updated_at: iso(NOW), updated_by: 'bob' }])
})

test('a language that the product does not speak is not the default of anything', async () => {
  const db = await freshDb()
  await writeSetting(db, 'default_locale', 'tlh', { by: null, now: NOW })
  expect((await readSettings(db)).defaultLocale).toBe('en')
})
