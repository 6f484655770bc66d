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
    timeZone: 'UTC',
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

test.each([
  ['link_days', '0'],
  ['link_days', '-1'],
  ['link_days', '1e9'],
  ['link_days', 'many'],
  ['link_days', '366'],
  ['password_length', '7'],
  ['password_length', ''],
  ['staff_idle_minutes', '4'],
  ['user_absolute_minutes', '99999999'],
  ['organization_daily', '0.5'],
  ['opening_mode', 'force'],
  ['recovery', 'yes'],
  ['registration', 'true'],
  ['portal_name', ''],
  ['time_zone', 'Europe/Nowhere'],
  ['time_zone', '+01:00'],
  ['reminder_days', '0,-1,x,500'],
] as const)('%s = %j in the table is senseless and counts as not set', async (key, value) => {
  const db = await freshDb()
  const usual = await readSettings(db)
  await writeSetting(db, key, value, { by: null, now: NOW })
  expect(await readSettings(db)).toEqual(usual)
})
