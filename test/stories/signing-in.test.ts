import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { cast, createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a stranger who wants a page signs in first and then has it', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const asked = await portal.guest().visit('/users/several')
  expect([asked.heading, asked.path]).toEqual(['Sign in', '/sign-in?next=%2Fusers%2Fseveral'])
  const page = await asked.fill('Email', admin.email).fill('Password', PASSWORD).press('Sign in')
  expect([page.status, page.path]).toEqual([200, '/users/several'])
})

test('a wrong password costs only the password: email and goal stay', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const asked = await portal.guest().visit('/users/new')
  const refused = await asked.fill('Email', admin.email).fill('Password', 'wrong').press('Sign in')
  expect(refused.status).toBe(422)
  expect(refused.alert).toContain('do not go together')
  expect([refused.value('Email'), refused.value('Password')]).toEqual([admin.email, ''])
  expect(refused.html).not.toContain('wrong"')
  expect((await refused.fill('Password', PASSWORD).press('Sign in')).path).toBe('/users/new')
})

test.each([
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
])('signing in never leads to %s', async (next) => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const asked = await portal.guest().visit(`/sign-in?next=${encodeURIComponent(next)}`)
  const page = await asked.fill('Email', olga.email).fill('Password', PASSWORD).press('Sign in')
  expect([page.url.origin, page.path]).toEqual(['http://localhost:3000', '/users'])

  const body = new URLSearchParams({ email: olga.email, password: PASSWORD, next })
  const answer = await portal.guest().fetch('POST', '/sign-in', { body })
  expect(answer.headers.get('location')).toBe('/')
})

test('everybody begins where they have something to do', async () => {
  const portal = await openPortal()
  const { admin, olga } = await cast(portal.db)
  const plain = await createActiveUser(portal.db, { email: 'plain@example.org' })
  expect((await (await portal.signIn(admin)).visit('/')).status).toBe(200)
  expect((await (await portal.signIn(olga)).visit('/')).path).toBe('/users')
  expect((await (await portal.signIn(plain)).visit('/')).path).toBe('/profile')
})

test('users of a portal at an address of its own go on to it, those who look after people stay', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const plain = await createActiveUser(portal.db, { email: 'plain@example.org' })
  const set = (address: string) =>
    writeSetting(portal.db, 'portal_address', address, { by: null, now: portal.now() })
  await set('https://claims.example.org/start')
  const browser = await portal.signIn(plain)
  const page = await browser.visit('/')
  expect([page.status, page.headers.get('refresh')]).toEqual([200, '0; url=https://claims.example.org/start'])
  const link = page.dom.querySelector('main a.button')
  expect(link?.getAttribute('href')).toBe('https://claims.example.org/start')
  expect((await browser.visit('/profile')).path).toBe('/profile')
  expect((await (await portal.signIn(olga)).visit('/')).path).toBe('/users')
  await set('/')
  expect((await browser.visit('/')).path).toBe('/profile')
})

test('whoever is in and opens the sign-in page is in', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  expect((await (await portal.signIn(olga)).visit('/sign-in')).path).toBe('/users')
})

test('after signing out the pages are closed, and the page says so', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  const page = await (await browser.visit('/users')).press('Sign out')
  expect([page.url.pathname, page.flash]).toEqual(['/sign-in', 'You are signed out.'])
  expect((await browser.visit('/users')).path).toBe('/sign-in?next=%2Fusers')
})

test('signing out twice, in a second tab or after the session ended leads to the same page, without an error', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  const [tab, other] = [await browser.visit('/users'), await browser.visit('/profile')]
  await tab.press('Sign out')
  for (const stale of [tab, other]) {
    const page = await stale.press('Sign out')
    expect([page.status, page.url.pathname, page.flash]).toEqual([200, '/sign-in', 'You are signed out.'])
  }
  const again = await (await portal.signIn(olga)).visit('/users')
  portal.later({ days: 1 })
  expect((await again.press('Sign out')).flash).toBe('You are signed out.')
})

test('another site can sign nobody out, nor in', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  for (const either of [browser, portal.guest()])
    expect((await either.post('/sign-out', {}, { crossSite: true })).status).toBe(403)
  expect((await browser.visit('/users')).path).toBe('/users')
  const fields = { email: olga.email, password: PASSWORD }
  expect((await portal.guest().post('/sign-in', fields, { crossSite: true })).status).toBe(403)
})

test('a session that ended under an open page leads back to that page', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const browser = await portal.signIn(olga)
  portal.later({ days: 1 })
  const asked = await browser.visit('/users/new')
  expect(asked.path).toBe('/sign-in?next=%2Fusers%2Fnew')
  expect((await asked.fill('Email', olga.email).fill('Password', PASSWORD).press('Sign in')).path).toBe(
    '/users/new',
  )
})
