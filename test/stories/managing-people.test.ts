import { expect, test } from 'vitest'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('an administrator edits somebody, moves them and gives them a role', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const form = await (await browser.visit(`/users/${ada.id}`)).follow('Edit')
  expect([form.heading, form.value('Name'), form.value('Organisation')]).toEqual([
    'Edit Ada',
    'Ada',
    ada.organization_id,
  ])
  const refused = await form.fill('Name', '').press('Save')
  expect([refused.status, refused.fieldError('Name')]).toEqual([422, 'Something is needed here.'])
  const saved = await refused
    .fill('Name', 'Ada Lindqvist')
    .select('Organisation', 'Lighthouse Press')
    .select('Language', 'Deutsch')
    .select('Role', 'Portal manager')
    .press('Save')
  expect([saved.heading, saved.flash]).toEqual(['Ada Lindqvist', 'Saved.'])
  expect(saved.text).toContain('Lighthouse Press')
  expect(saved.text).toContain('Portal manager')
})

test('an organization administrator has no field for what is not theirs, and cannot send it either', async () => {
  const portal = await openPortal()
  const { olga, ada, lighthouse } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  const form = await browser.visit(`/users/${ada.id}/edit`)
  expect(() => form.select('Role', 'User')).toThrow('No field')
  expect(() => form.select('Organisation', 'None')).toThrow('No field')
  const form_token = form.formToken
  for (const more of [
    { role: 'admin' },
    { organization_id: lighthouse.id },
    { organization_admin_at: 'now' },
  ]) {
    const page = await browser.post(`/users/${ada.id}`, {
      name: 'Ada',
      locale: '',
      seen: '{}',
      form_token,
      ...more,
    })
    expect(page.status).toBe(422)
  }
  const row = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('id', '=', ada.id)
    .executeTakeFirstOrThrow()
  expect([row.role, row.organization_id]).toEqual(['user', ada.organization_id])
  expect((await form.fill('Name', 'Åda').press('Save')).heading).toBe('Åda')
})

test('deactivating asks first, says what follows, and is over at the next request', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  const eve = await createActiveUser(portal.db, { name: 'Eve', organization_id: harbour.id })
  const hers = await portal.signIn(eve)
  expect((await hers.visit('/profile')).status).toBe(200)

  const browser = await portal.signIn(admin)
  const question = await (await browser.visit(`/users/${eve.id}`)).follow('Deactivate…')
  expect(question.heading).toBe('Deactivate Eve?')
  expect(question.text).toContain('Every open session ends at once')
  expect((await hers.visit('/profile')).path, 'nothing happened yet').toBe('/profile')
  const done = await question.press('Deactivate')
  expect([done.heading, done.flash]).toEqual(['Eve', 'Eve is deactivated.'])
  expect((await hers.visit('/profile')).url.pathname).toBe('/sign-in')
  await expect(portal.signInByPassword(eve)).rejects.toThrow('can')

  const back = await done.press('Reactivate')
  expect(back.flash).toBe('Eve is reactivated.')
  expect((await hers.visit('/profile')).url.pathname, 'the old session stays ended').toBe('/sign-in')
  await portal.signInByPassword(eve)
})

test('people of a deactivated organization are shown as out with it, and nothing says that they come back alone', async () => {
  const portal = await openPortal()
  const { admin, harbour, ada, bob } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit(`/users/${ada.id}/deactivation`)).press('Deactivate')
  const question = await browser.visit(`/organizations/${harbour.id}/deactivation`)
  await question.press('Deactivate the organisation')

  const his = await browser.visit(`/users/${bob.id}`)
  expect(his.text).toContain('Harbour Trust is deactivated')
  expect(his.links()).not.toContain('Deactivate…')
  expect(his.buttons()).not.toContain('Reactivate')
  expect((await his.follow('To the organisation')).path).toBe(`/organizations/${harbour.id}`)
  expect((await his.follow('Edit')).value('Organisation'), 'is kept when something else is saved').toBe(
    harbour.id,
  )

  const hers = await (await browser.visit(`/users/${ada.id}`)).press('Reactivate')
  expect(hers.flash).toContain('Ada is reactivated, but the organisation is still deactivated')
  expect(hers.text).toContain('Harbour Trust is deactivated')
  expect(hers.buttons()).not.toContain('Reactivate')
  await (await hers.follow('To the organisation')).press('Reactivate')
  expect((await hers.reload()).text).toContain('Not invited yet')
})

test('the last administrator is told why they stay one', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const question = await browser.visit(`/users/${admin.id}/deactivation`)
  const refused = await question.press('Deactivate')
  expect(refused.status).toBe(409)
  expect(refused.alert).toContain('Nobody else who can sign in administers this portal')
  const form = await browser.visit(`/users/${admin.id}/edit`)
  const kept = await form.select('Role', 'User').press('Save')
  expect([kept.status, kept.fieldError('Role')]).toEqual([422, refused.alert])
})

test('an administrator of an organization makes another one, who then sees its people', async () => {
  const portal = await openPortal()
  const { olga, harbour } = await cast(portal.db)
  const eve = await createActiveUser(portal.db, { name: 'Eve', organization_id: harbour.id })
  const page = await (await portal.signIn(olga)).visit(`/users/${eve.id}`)
  const made = await page.press('Make administrator of the organisation')
  expect(made.flash).toBe('Eve now administers the organisation, after signing in anew.')
  const hers = await portal.signIn(eve)
  expect((await hers.visit('/users')).heading).toBe('People at Harbour Trust')
  const unmade = await (await hers.visit(`/users/${olga.id}`)).press('End being administrator')
  expect(unmade.flash).toBe('Olga no longer administers the organisation.')
  expect((await (await portal.signIn(olga)).visit('/users')).status).toBe(404)
})

test('whoever never signed in is not said to sign in anew when they become an administrator', async () => {
  const portal = await openPortal()
  const { olga, ada } = await cast(portal.db)
  const page = await (await portal.signIn(olga)).visit(`/users/${ada.id}`)
  const made = await page.press('Make administrator of the organisation')
  expect(made.flash).toBe('Ada will administer the organisation from the first sign-in on.')
})

test('an invitation is revoked from the page of the person, and its link says so', async () => {
  const portal = await openPortal()
  const { olga, ada } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  await (await browser.visit(`/users/${ada.id}`)).press('Send invitation')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const question = await (await browser.visit(`/users/${ada.id}`)).follow('Revoke the invitation…')
  const done = await question.press('Revoke the invitation')
  expect(done.flash).toBe('The invitation for Ada is revoked.')
  expect(done.links()).not.toContain('Revoke the invitation…')
  const dead = await portal.guest().visit(link)
  expect([dead.status, dead.heading]).toEqual([410, 'This invitation is no longer valid'])
})

test('who revokes an invitation that was accepted meanwhile reads so, and nothing is revoked', async () => {
  const portal = await openPortal()
  const { olga, ada } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  await (await browser.visit(`/users/${ada.id}`)).press('Send invitation')
  await portal.deliverMail()
  const question = await (await browser.visit(`/users/${ada.id}`)).follow('Revoke the invitation…')
  const opened = await (await portal.guest().visit((await portal.mailTo(ada.email)).link)).press(
    'Create your password',
  )
  const inside = await opened.fill('Password', 'seven quiet green boats').press('Save password and go in')
  expect(inside.path).toBe('/profile')
  const late = await question.press('Revoke the invitation')
  expect([late.path, late.flash]).toEqual([
    `/users/${ada.id}`,
    'Nothing was revoked: a password has been set in the meantime.',
  ])
})
