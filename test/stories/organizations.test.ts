import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('an organization is added, gets people and a language, and is changed', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const empty = await browser.visit('/organizations')
  expect(empty.text).toContain('No organisation yet')
  const form = await empty.follow('New organisation')
  const harbour = await form
    .fill('Name', 'Harbour Trust')
    .select('Language', 'Deutsch')
    .press('Add organisation')
  expect([harbour.heading, harbour.flash]).toEqual(['Harbour Trust', 'Harbour Trust was added.'])

  const adding = await browser.visit('/users/new')
  const person = await adding
    .fill('Name', 'Ada')
    .fill('Email address', 'ada@example.org')
    .select('Organisation', 'Harbour Trust')
    .press('Add this person')
  expect(person.text).toContain('Deutsch')

  const saved = await (await harbour.reload())
    .fill('Name', 'Hafen')
    .select('Language', 'The portal’s language')
    .press('Save')
  expect([saved.heading, saved.flash]).toEqual(['Hafen', 'Saved.'])
  expect((await browser.visit('/organizations')).row('Hafen')).toContain('1')
  expect((await saved.follow('All in the users list')).row('Ada')).toContain('English')
})

test('a name is needed, and what was typed stays', async () => {
  const portal = await openPortal()
  const form = await (await portal.admin()).visit('/organizations/new')
  const refused = await form.fill('Name', ' ').select('Language', 'Deutsch').press('Add organisation')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Name')).toContain('needed')
  expect(refused.value('Language')).toBe('de')
  const evil = await refused.fill('Name', 'Harbour\u202e').press('Add organisation')
  expect(evil.fieldError('Name')).toContain('invisible')
  expect(await portal.db.selectFrom('organizations').selectAll().execute()).toEqual([])
})

test('an organization that does not exist is not found, whoever asks', async () => {
  const portal = await openPortal()
  const { admin, olga, lighthouse, harbour } = await cast(portal.db)
  const administrator = await portal.signIn(admin)
  expect((await administrator.visit('/organizations/00000000-0000-7000-8000-000000000000')).status).toBe(404)

  const browser = await portal.signIn(olga)
  const page = await browser.visit('/profile')
  const form_token = page.dom.querySelector('[name=form_token]')?.getAttribute('value') ?? ''
  for (const { id } of [lighthouse, harbour])
    expect(
      (await browser.post(`/organizations/${id}`, { form_token, name: 'Mine', locale: '' })).status,
    ).toBe(404)
  expect((await browser.post('/organizations', { form_token, name: 'Mine', locale: '' })).status).toBe(404)
  const names = await portal.db.selectFrom('organizations').select('name').orderBy('name').execute()
  expect(names.map(({ name }) => name)).toEqual(['Harbour Trust', 'Lighthouse Press'])
})
