import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('an organization administrator sees and invites only their own people', async () => {
  const portal = await openPortal()
  const { olga, ada, charlie, admin } = await cast(portal.db)
  const browser = await portal.signIn(olga)

  const users = await browser.visit('/users')
  expect(users.heading).toBe('People at Harbour Trust')
  expect(users.text).toContain(ada.email)
  for (const stranger of [charlie, admin]) {
    expect(users.text).not.toContain(stranger.email)
    const page = await browser.visit(`/users/${stranger.id}`)
    const nobody = await browser.visit('/users/00000000-0000-7000-8000-000000000000')
    expect([page.status, page.text]).toEqual([404, nobody.text])
  }

  const sending = await users.check('Select Ada').press('Send invites')
  expect(sending.status).toBe(200)
  expect(await portal.deliverMail()).toBe(1)
})

test('an id of another organization answers like one that does not exist, and nothing is sent to anybody', async () => {
  const portal = await openPortal()
  const { olga, ada, charlie } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  const form_token = await formToken(browser)
  const answers = []
  for (const id of [charlie.id, '00000000-0000-7000-8000-000000000000']) {
    const page = await browser.post('/sendings', { user_ids: [ada.id, id], form_token })
    expect(page.status).toBe(422)
    expect(page.alert).toContain('Nothing was sent')
    answers.push(page.text)
  }
  expect(answers[0]).toBe(answers[1])
  expect(await portal.deliverMail()).toBe(0)
  expect(await portal.db.selectFrom('sendings').selectAll().execute()).toEqual([])
})

test('the pages of the portal administrators do not exist for an organization administrator', async () => {
  const portal = await openPortal()
  const { olga, harbour, lighthouse } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  for (const path of ['/organizations/new', `/organizations/${lighthouse.id}`, '/mail', '/mailboxes'])
    expect((await browser.visit(path)).status, path).toBe(404)
  expect((await browser.visit('/organizations')).path).toBe(`/organizations/${harbour.id}`)
})

test('a sending is seen by whoever may see its people', async () => {
  const portal = await openPortal()
  const { olga, admin } = await cast(portal.db)
  const administrator = await portal.signIn(admin)
  const whole = await (await administrator.visit('/users')).check('Select Charlie').press('Send invites')
  const own = await (await (await portal.signIn(olga)).visit('/users'))
    .check('Select Ada')
    .press('Send invites')

  expect((await own.browser.visit(whole.path)).status).toBe(404)
  expect((await own.browser.visit(`${whole.path}/progress`)).status).toBe(404)
  expect((await administrator.visit(own.path)).status).toBe(200)
})

test('an organization administrator adds people to their own organization, whatever the form says', async () => {
  const portal = await openPortal()
  const { olga, harbour, lighthouse, charlie } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  const form = { name: 'Dora', email: 'dora@example.org', form_token: await formToken(browser) }

  await browser.post('/users', { ...form, organization_id: lighthouse.id })
  const dora = await portal.db
    .selectFrom('users')
    .selectAll()
    .where('email', '=', 'dora@example.org')
    .executeTakeFirstOrThrow()
  expect([dora.organization_id, dora.role]).toEqual([harbour.id, 'user'])

  const raised = await browser.post('/users', { ...form, email: 'eve@example.org', role: 'admin' })
  expect(raised.status).toBe(422)
  const taken = await browser.post('/users', { ...form, email: charlie.email })
  expect(taken.status).toBe(422)
  expect(taken.text).not.toContain('already')
})

test('a manager sees everybody but the administrators, and gives no role above user', async () => {
  const portal = await openPortal()
  const { admin, ada, charlie } = await cast(portal.db)
  await portal.db.updateTable('users').set({ role: 'manager' }).where('id', '=', ada.id).execute()
  await portal.db
    .updateTable('users')
    .set((eb) => ({
      password_hash: eb.selectFrom('users as a').select('a.password_hash').where('a.id', '=', admin.id),
      password_set_at: '2026-01-01T00:00:00.000Z',
    }))
    .where('id', '=', ada.id)
    .execute()
  const browser = await portal.signIn(ada)
  const users = await browser.visit('/users')
  expect(users.text).toContain(charlie.email)
  expect(users.text).not.toContain(admin.email)
  expect((await browser.visit(`/users/${admin.id}`)).status).toBe(404)
  const form = {
    name: 'Eve',
    email: 'eve@example.org',
    role: 'manager',
    form_token: await formToken(browser),
  }
  expect((await browser.post('/users', form)).status).toBe(422)
})

test('a plain user reaches nobody else', async () => {
  const portal = await openPortal()
  const { ada } = await cast(portal.db)
  await portal.db
    .updateTable('users')
    .set((eb) => ({
      password_hash: eb.selectFrom('users as o').select('o.password_hash').where('o.name', '=', 'Olga'),
      password_set_at: '2026-01-01T00:00:00.000Z',
    }))
    .where('id', '=', ada.id)
    .execute()
  const browser = await portal.signIn(ada)
  for (const path of ['/users', '/users/new', '/users/several', '/sendings', '/organizations', '/mail'])
    expect((await browser.visit(path)).status, path).toBe(404)
  expect((await browser.visit('/')).path).toBe('/profile')
})

async function formToken(browser: Awaited<ReturnType<Awaited<ReturnType<typeof openPortal>>['guest']>>) {
  const page = await browser.visit('/profile')
  return page.formToken
}
