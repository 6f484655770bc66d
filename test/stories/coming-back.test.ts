import { expect, test } from 'vitest'
import { cast, PASSWORD } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

const HERE = 'http://localhost:3000'

test.each(['/sendings/new?status=expired', '/users?q=a%20b&status=waiting', '/users?locale=ja'])(
  'a session that ended under %s leads back to exactly that',
  async (path) => {
    const { admin, browser } = await leftOpen()
    const asked = await browser.visit(path)
    expect([asked.path, asked.locale]).toEqual([`/sign-in?${new URLSearchParams({ next: path })}`, 'en'])
    expect((await signIn(asked, admin)).path).toBe(path)
  },
)

test('a part of a page asks for the whole page, and leads back to the one that it stands on', async () => {
  const { portal, admin, browser, sending } = await leftOpen()
  for (const path of [`${sending.path}/progress`, `${sending.path}/cancellation`]) {
    const answer = await ask(browser, path, `${HERE}${sending.path}?from=list#progress`)
    expect(answer).toBe(`/sign-in?${new URLSearchParams({ next: `${sending.path}?from=list` })}`)
  }
  const asked = await portal.guest().visit(`/sign-in?${new URLSearchParams({ next: sending.path })}`)
  expect((await signIn(asked, admin)).heading).toContain('Sending')
})

test.each([
  '',
  'nonsense',
  'https://evil.example/users',
  'https://localhost:3000/users',
  'http://localhost:3000.evil.example/users',
  'http://localhost:3000@evil.example/users',
  'http://localhost:3000//evil.example',
  'http://localhost:3000/\\evil.example',
  'http://localhost:3000/x/..//evil.example',
  'http://localhost:3000/\t/evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  'blob:http://localhost:3000/users',
  'data:text/html,hello',
])('a page that claims to be %j leads nowhere but to the first page', async (claimed) => {
  const { browser } = await leftOpen()
  expect(await ask(browser, '/users', claimed)).toBe('/sign-in')
})

test('a form without a script leads to the first page: its address may have nothing to show', async () => {
  const { admin, browser, sending } = await leftOpen()
  const asked = await browser.post(`${sending.path}/pause`)
  expect(asked.path).toBe('/sign-in')
  expect((await signIn(asked, admin)).path).toBe('/')
})

test('an address that a form answered at has something to show after signing in again', async () => {
  const { admin, browser } = await leftOpen()
  const asked = await browser.visit('/users/several/preview')
  const page = await signIn(asked, admin)
  expect([page.status, page.path]).toEqual([200, '/users/several'])
})

/** An administrator looks at a sending, and an hour goes by. */
async function leftOpen() {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const list = await browser.visit('/users')
  const sending = await list.check('Select Ada').press('Send invites')
  portal.later({ minutes: 61 })
  return { portal, admin, browser, sending }
}

function signIn(asked: Page, { email }: { email: string }) {
  return asked.fill('Email', email).fill('Password', PASSWORD).press('Sign in')
}

/** As htmx does, which says on which page it is. Answers where the whole page goes. */
async function ask(browser: Page['browser'], path: string, claimed: string) {
  const headers = { 'HX-Request': 'true', 'HX-Current-URL': claimed }
  const answer = await browser.fetch('GET', path, { headers })
  expect(answer.status).toBe(204)
  return answer.headers.get('hx-redirect')
}
