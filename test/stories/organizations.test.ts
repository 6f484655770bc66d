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
  expect((await browser.visit('/organizations')).row('Hafen')).toMatch(/The portal’s language People 1/)
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

test('a domain that is another organization’s is refused, and the list stays as it was written', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const form = await browser.visit('/organizations/new')
  await form.fill('Name', 'Harbour').fill('Allowed domains', 'harbour.example').press('Add organisation')
  const second = await browser.visit('/organizations/new')
  const written = '@Harbour.example, BÜCHER.example'
  const refused = await second.fill('Name', 'Pier').fill('Allowed domains', written).press('Add organisation')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Allowed domains')).toContain('another organisation')
  expect(refused.value('Allowed domains')).toBe(written)
})

test('an organization that does not exist is not found, whoever asks', async () => {
  const portal = await openPortal()
  const { admin, olga, lighthouse, harbour } = await cast(portal.db)
  const administrator = await portal.signIn(admin)
  expect((await administrator.visit('/organizations/00000000-0000-7000-8000-000000000000')).status).toBe(404)

  const browser = await portal.signIn(olga)
  const page = await browser.visit('/profile')
  const form_token = page.formToken
  for (const [{ id }, status] of [
    [lighthouse, 404],
    [harbour, 422],
  ] as const)
    expect(
      (await browser.post(`/organizations/${id}`, { form_token, name: 'Mine', locale: '' })).status,
    ).toBe(status)
  expect((await browser.post('/organizations', { form_token, name: 'Mine', locale: '' })).status).toBe(404)
  const names = await portal.db.selectFrom('organizations').select('name').orderBy('name').execute()
  expect(names.map(({ name }) => name)).toEqual(['Harbour Trust', 'Lighthouse Press'])
})

test('an administrator of an organization keeps its name and phone, and sees what the portal has set', async () => {
  const portal = await openPortal()
  const { olga, admin, harbour } = await cast(portal.db)
  const form = await (await portal.signIn(admin)).visit(`/organizations/${harbour.id}`)
  const wrong = await form.fill('Phone', 'call me').fill('Allowed domains', 'https://x.org').press('Save')
  expect(wrong.status).toBe(422)
  expect([wrong.fieldError('Phone'), wrong.fieldError('Allowed domains')]).toEqual([
    'A phone number looks like +353 91 555 0100.',
    'A domain looks like example.org. Separate several with commas.',
  ])
  await wrong
    .fill('Phone', '')
    .fill('Allowed domains', '@harbour.example、 BÜCHER.example،zoo.example')
    .press('Save')

  const browser = await portal.signIn(olga)
  const own = await (await browser.visit('/users')).follow('Organisation')
  expect(own.heading).toBe('Harbour Trust')
  expect(own.text).toContain('harbour.example, xn--bcher-kva.example')
  expect(() => own.fill('Allowed domains', '')).toThrow('No field')
  const saved = await own.fill('Name', 'Harbour').fill('Phone', '+353 91 555 0100').press('Save')
  expect([saved.heading, saved.flash, saved.value('Phone')]).toEqual([
    'Harbour',
    'Saved.',
    '+353 91 555 0100',
  ])
  expect(saved.row('Ada')).toContain('Not invited')
})

test('deactivating an organization asks first, and its people are out at the next request', async () => {
  const portal = await openPortal()
  const { olga, admin, harbour } = await cast(portal.db)
  const hers = await portal.signIn(olga)
  const browser = await portal.signIn(admin)
  const question = await (await browser.visit(`/organizations/${harbour.id}`)).follow('Deactivate…')
  expect(question.heading).toBe('Deactivate Harbour Trust?')
  expect(question.text).toContain('3 people can no longer sign in')
  const done = await question.press('Deactivate the organisation')
  expect(done.flash).toBe('Harbour Trust is deactivated.')
  expect((await hers.visit('/users')).url.pathname).toBe('/sign-in')
  await expect(portal.signInByPassword(olga)).rejects.toThrow('can')
  expect(done.text).toContain('3 people, 0 active, 0 on the way.')
  await done.press('Reactivate')
  expect((await (await portal.signIn(olga)).visit('/users')).status).toBe(200)
})

test('the list of users goes on naming a deactivated organization that it is narrowed down to', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const question = await browser.visit(`/organizations/${harbour.id}/deactivation`)
  const list = await (await question.press('Deactivate the organisation')).follow('All in the users list')
  expect(list.value('Organisation')).toBe(harbour.id)
  expect((await browser.visit('/users')).html, 'no choice otherwise').not.toContain('>Harbour Trust</option>')
  const narrower = await list.fill('Search by name or address', 'a').press('Apply')
  expect(narrower.value('Organisation')).toBe(harbour.id)
  expect(narrower.text).toContain('Ada')
  expect(narrower.text).not.toContain('Charlie')
})

test('a portal administrator is asked before an address outside the allowed domains is added', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  await portal.db
    .insertInto('organization_domains')
    .values({ domain: 'harbour.example', organization_id: harbour.id })
    .execute()
  const form = await (await portal.signIn(admin)).visit(`/users/new?organization=${harbour.id}`)
  const refused = await form
    .fill('Name', 'Dora')
    .fill('Email address', 'dora@example.org')
    .press('Add this person')
  expect(refused.fieldError('Email address')).toContain('takes other addresses only')
  const added = await refused.check('Add this address all the same').press('Add this person')
  expect(added.heading).toBe('Dora')
})
