import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { messagesFor } from '#src/i18n/messages.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('people change their name and language, and the next page speaks it', async () => {
  const portal = await openPortal()
  const plain = await createActiveUser(portal.db, { name: 'Plain', email: 'plain@example.org' })
  const profile = await (await portal.signIn(plain)).visit('/profile')
  const german = await profile.fill('Name', 'Änne').select('Language', 'Deutsch').press('Save profile')
  expect([german.locale, german.value('Name')]).toEqual(['de', 'Änne'])
  expect(german.flash).not.toBe('')
  expect(german.flash).not.toContain('saved')

  const arabic = await german.select('Sprache', 'العربية').press('Profil speichern')
  expect([arabic.locale, arabic.direction]).toEqual(['ar', 'rtl'])
  const row = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', plain.id)
    .executeTakeFirstOrThrow()
  expect([row.name, row.name_key, row.locale]).toEqual(['Änne', 'änne', 'ar'])
})

test('without a language of their own, people read that of their organization', async () => {
  const portal = await openPortal()
  const { olga, harbour } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  expect((await browser.visit('/profile')).locale).toBe('en')
  await portal.db.updateTable('organizations').set({ locale: 'de' }).where('id', '=', harbour.id).execute()
  expect((await browser.visit('/profile')).locale).toBe('de')
})

test('going back to the language of the organization, or of the portal, is said in that language', async () => {
  const portal = await openPortal()
  const { olga, harbour, admin } = await cast(portal.db)
  await portal.db.updateTable('users').set({ locale: 'fr' }).execute()
  await portal.db.updateTable('organizations').set({ locale: 'de' }).where('id', '=', harbour.id).execute()
  const [fr, de] = [messagesFor('fr').profile, messagesFor('de').profile]
  for (const [who, unset, saved] of [
    [olga, fr.organizationLanguage, de.saved],
    [admin, messagesFor('fr').organizations.portalLanguage, en.profile.saved],
  ] as const) {
    const profile = await (await portal.signIn(who)).visit('/profile')
    expect((await profile.select(fr.language, unset).press(fr.save)).flash).toBe(saved)
  }
})

test.each([
  ['nothing', '   ', 'needed'],
  ['a name without an end', 'n'.repeat(201), '200'],
  ['a name that turns the reading direction', 'Ada \u202eevil', 'invisible'],
  ['a name of two lines', 'Ada\u2028Bcc: eve@example.org', 'invisible'],
])('%s is no name', async (_what, name, sentence) => {
  const portal = await openPortal()
  const plain = await createActiveUser(portal.db, { name: 'Plain', email: 'plain@example.org' })
  const browser = await portal.signIn(plain)
  const refused = await (await browser.visit('/profile')).fill('Name', name).press('Save profile')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Name')).toContain(sentence)
  expect((await browser.visit('/profile')).value('Name')).toBe('Plain')
})

test('nobody changes more about themselves than the form has', async () => {
  const portal = await openPortal()
  const plain = await createActiveUser(portal.db, { name: 'Plain', email: 'plain@example.org' })
  const browser = await portal.signIn(plain)
  const page = await browser.visit('/profile')
  const form_token = page.formToken
  const fields = { form_token, name: 'Plain', locale: '', seen: '{}' }
  for (const more of [
    { role: 'admin' },
    { id: 'x' },
    { email: 'a@example.org' },
    { organization_admin_at: 'now' },
  ])
    expect((await browser.post('/profile', { ...fields, ...more })).status).toBe(422)
  expect((await browser.post('/profile', { ...fields, locale: 'tlh' })).fieldError('Language')).toContain(
    'list',
  )
  const row = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', plain.id)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ role: 'user', email: plain.email, locale: null, organization_admin_at: null })
})
