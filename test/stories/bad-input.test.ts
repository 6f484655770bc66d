import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a malformed email is said beside its field, and nothing typed is lost', async () => {
  const portal = await openPortal()
  const page = await (await (await portal.admin()).visit('/users/new'))
    .fill('Name', 'Ada Lindqvist')
    .fill('Email address', 'ada@@example.org')
    .press('Add this person')
  expect(page.status).toBe(422)
  expect(page.title).toMatch(/^Error: /)
  expect(page.fieldError('Email address')).toContain('name@example.org')
  expect([page.value('Name'), page.value('Email address')]).toEqual(['Ada Lindqvist', 'ada@@example.org'])
})

test('an email that somebody has, in whatever spelling, is refused', async () => {
  const portal = await openPortal()
  await cast(portal.db)
  const page = await (await (await portal.admin()).visit('/users/new'))
    .fill('Name', 'Another Ada')
    .fill('Email address', ' ADA@Example.ORG ')
    .press('Add this person')
  expect(page.status).toBe(422)
  expect(page.fieldError('Email address')).toContain('already')
})

test('sending with nobody ticked says what to do and changes nothing', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const page = await (await (await portal.signIn(admin)).visit('/users')).press('Send invites')
  expect(page.status).toBe(422)
  expect(page.alert).toBe('Tick at least one person.')
  expect(await portal.deliverMail()).toBe(0)
})

test('without a mailbox nothing is sent, and the page says so', async () => {
  const portal = await openPortal({ mailbox: false })
  const { admin } = await cast(portal.db)
  const page = await (await (await portal.signIn(admin)).visit('/users'))
    .check('Select Ada')
    .press('Send invites')
  expect([page.status, page.heading]).toEqual([409, 'Nothing was sent'])
  expect(page.text).toContain('Nothing has changed for anybody.')
  expect(await portal.db.selectFrom('invitations').selectAll().execute()).toEqual([])
})

test('a form of an earlier session is refused, and nothing is half done', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const old = await browser.visit('/users')
  await (await browser.visit('/profile')).press('Sign out')
  const signIn = await browser.visit('/sign-in')
  await signIn.fill('Email', admin.email).fill('Password', 'violet harbour lantern').press('Sign in')

  const page = await old.check('Select Ada').press('Send invites')
  expect(page.status).toBe(409)
  expect(await portal.deliverMail()).toBe(0)
})

test('a field that the form does not have, or has once, refuses the whole', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await browser.visit('/users/new')
  const form_token = page.formToken
  const form = { form_token, name: 'Ada', email: 'ada@example.org' }
  expect((await browser.post('/users', { ...form, password_hash: 'x' })).status).toBe(422)
  expect((await browser.post('/users', { ...form, email: ['a@example.org', 'b@example.org'] })).status).toBe(
    422,
  )
  expect(await portal.db.selectFrom('users').select('id').where('role', '=', 'user').execute()).toEqual([])
})

test('a form that no page can have sent is answered everywhere with the same sentence', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const page = await browser.visit('/users')
  const form_token = page.dom.querySelector('[name=form_token]')?.getAttribute('value') ?? ''
  for (const [path, fields] of [
    ['/suppressions/lift', {}],
    [`/users/${ada.id}/administrator`, { administrator: 'perhaps' }],
    [`/users/${ada.id}/recovery`, { despite_suppression: 'perhaps' }],
    ['/templates/invitation/en/reset', {}],
    [`/users/${ada.id}/revocation`, { more: 'than a press' }],
  ] as const) {
    const { status, text } = await browser.post(path, { form_token, ...fields })
    expect([path, status, text]).toEqual([path, 422, expect.stringContaining(en.errors.unknown_field)])
  }
})

test('a claim that another browser holds opens nothing here', async () => {
  const portal = await openPortal()
  const page = await portal.guest().visit('/set-password')
  expect(page.status).toBe(410)
  expect(page.heading).toBe('Time to open the link again')
  expect((await portal.guest().post('/set-password', { password: 'copper meadow thimble' })).status).toBe(410)
})
