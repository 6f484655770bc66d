import { expect, test } from 'vitest'
import { newToken } from '#src/ids.ts'
import { cast, createUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const HTTPS = 'https://portal.example.org'

test.each([
  ['http://localhost:3000', 'session', ['HttpOnly', 'Path=/', 'SameSite=Lax']],
  [HTTPS, '__Host-session', ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']],
])('at %s the session lives in the cookie %s', async (baseUrl, name, attributes) => {
  const portal = await openPortal({ baseUrl })
  const { admin } = await cast(portal.db)
  const answer = await signIn(portal, admin)
  const cookies = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith(`${name}=`))
  expect(cookies).toHaveLength(1)
  expect(attributesOf(cookies[0]!).filter((attribute) => !attribute.startsWith('Max-Age'))).toEqual(
    attributes,
  )
  expect(cookies[0]).not.toContain('Domain')
})

test('the claim is as well kept as the session, and ends by itself after half an hour', async () => {
  const portal = await openPortal({ baseUrl: HTTPS })
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const answer = await portal.guest().fetch('POST', link, { body: new URLSearchParams() })
  const [cookie] = answer.headers.getSetCookie().filter((one) => one.startsWith('__Host-claim='))
  expect(attributesOf(cookie ?? '')).toEqual(['HttpOnly', 'Max-Age=1800', 'Path=/', 'SameSite=Lax', 'Secure'])
})

test('an id that a browser brings along is never taken over: signing in makes a new one', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const planted = newToken()
  const browser = portal.guest()
  browser.cookies.plant('session', planted)
  const page = await browser.visit('/sign-in')
  await page.fill('Email', admin.email).fill('Password', PASSWORD).press('Sign in')
  const first = browser.cookies.value('session')
  expect(first).not.toBe(planted)
  expect((await browser.visit('/users')).status).toBe(200)

  const thief = portal.guest()
  thief.cookies.plant('session', planted)
  expect((await thief.visit('/users')).path).toContain('/sign-in')
})

test('whoever signs in again in the same browser gets a new id, and the earlier one is over', async () => {
  const portal = await openPortal()
  const { admin, olga } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const first = browser.cookies.value('session') ?? ''
  await browser.post('/sign-in', { email: olga.email, password: PASSWORD })
  expect(browser.cookies.value('session')).not.toBe(first)
  const old = portal.guest()
  old.cookies.plant('session', first)
  expect((await old.visit('/users')).path).toContain('/sign-in')
  expect(await portal.db.selectFrom('sessions').select('user_id').execute()).toEqual([{ user_id: olga.id }])
})

test('signing out ends the session itself, not only the cookie', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const id = browser.cookies.value('session') ?? ''
  await (await browser.visit('/users')).press('Sign out')
  expect(browser.cookies.names).not.toContain('session')
  const copy = portal.guest()
  copy.cookies.plant('session', id)
  expect((await copy.visit('/users')).path).toContain('/sign-in')
})

test.each([
  ['nothing', ''],
  ['too short', 'abc'],
  ['too long', 'a'.repeat(5000)],
  ['not an id', `${'a'.repeat(42)}!`],
  ['not even text', '%E0%A4%A'],
  ['half a cookie', '"'],
  ['a hash', 'f'.repeat(64)],
])('a malformed cookie (%s) is no cookie', async (_what, value) => {
  const portal = await openPortal()
  for (const name of ['session', 'claim', 'flash']) {
    const browser = portal.guest()
    browser.cookies.plant(name, value)
    expect((await browser.visit('/sign-in')).status, name).toBe(200)
    expect((await browser.visit('/users')).path, name).toContain('/sign-in')
    expect((await browser.visit('/set-password')).status, name).toBe(410)
  }
})

test('deactivation and a change of role take effect on the next request', async () => {
  const portal = await openPortal()
  const { admin, olga } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const set = (change: object) =>
    portal.db.updateTable('users').set(change).where('id', '=', admin.id).execute()
  expect((await browser.visit('/mail')).status).toBe(200)
  await set({ role: 'manager' })
  expect((await browser.visit('/mail')).status).toBe(404)
  expect((await browser.visit('/users')).status).toBe(200)
  await set({ role: 'user' })
  expect((await browser.visit('/users')).status).toBe(404)
  await set({ deactivated_at: '2026-01-01T00:00:00.000Z' })
  expect((await browser.visit('/profile')).path).toContain('/sign-in')

  const other = await portal.signIn(olga)
  await portal.db.updateTable('organizations').set({ deactivated_at: '2026-01-01T00:00:00.000Z' }).execute()
  expect((await other.visit('/users')).path).toContain('/sign-in')
})

test('no answer to GET or HEAD begins a session or a claim', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  await createUser(portal.db)
  const administrator = await portal.signIn(admin)
  await (await administrator.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const token = new URL(link).pathname
  const paths = [
    ...[
      '/',
      '/sign-in',
      '/sign-in?next=/users',
      '/sign-out',
      '/set-password',
      '/set-password/later',
      '/nowhere',
    ],
    ...[
      token,
      `${token}?locale=de`,
      `${token}/renew`,
      `${token}/renewed`,
      '/invite/unknown',
      '/setup/unknown',
    ],
    ...['/recovery', '/recovery/sent', '/recovery/unknown', '/confirm-email/unknown'],
    ...['/profile/email', '/profile/password', '/profile/sessions'],
    ...['/static/vestibule.css', '/users', '/profile', '/sendings', '/organizations', '/mail'],
  ]
  for (const browser of [portal.guest(), administrator])
    for (const path of paths)
      for (const method of ['GET', 'HEAD']) {
        const answer = await browser.fetch(method, path)
        const begun = answer.headers
          .getSetCookie()
          .filter((cookie) => /^(__Host-)?(session|claim|browser)=[^;]/.test(cookie))
        expect(begun, `${method} ${path}`).toEqual([])
      }
  expect((await portal.guest().visit(link)).status).toBe(200)
})

async function signIn(portal: Portal, { email }: { email: string }) {
  const body = new URLSearchParams({ email, password: PASSWORD })
  return portal.guest().fetch('POST', '/sign-in', { body })
}

function attributesOf(cookie: string) {
  return cookie.split('; ').slice(1).sort()
}
