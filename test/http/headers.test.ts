import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const HTTPS = 'https://portal.example.org'

test.each([
  ['a page', '/sign-in', 200],
  ['a redirect', '/users', 303],
  ['a file', '/static/vestibule.css', 200],
  ['a file that is not there', '/static/nothing.css', 404],
  ['a page that is not there', '/invite/unknown', 404],
  ['a page that is gone', '/set-password', 410],
])('%s carries every protection', async (_what, path, status) => {
  const portal = await openPortal({ baseUrl: HTTPS })
  const answer = await portal.guest().fetch('GET', path)
  expect(answer.status).toBe(status)
  expectProtected(answer)
  const cached = path.startsWith('/static') && status === 200
  expect(answer.headers.get('cache-control')).toBe(cached ? 'public, max-age=3600' : 'no-store')
})

test('a refused form, a method we do not know and a mistake of ours carry every protection', async () => {
  const portal = await openPortal({ baseUrl: HTTPS })
  const guest = portal.guest()
  expectProtected(await guest.fetch('POST', '/sign-in', { body: new URLSearchParams(), crossSite: true }))
  expectProtected(await guest.fetch('POST', '/sign-in', { body: new URLSearchParams() }))
  expectProtected(await guest.fetch('DELETE', '/sign-in'))
  await portal.db.destroy()
  const failed = await guest.fetch('GET', '/sign-in')
  expect(failed.status).toBe(500)
  expectProtected(failed)
})

test('pages of people who are in, and mails that are shown there, are as well protected', async () => {
  const portal = await openPortal({ baseUrl: HTTPS })
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { id } = await portal.mailTo('ada@example.org')
  for (const path of ['/users', '/users?q=x', '/mail', `/mail/${id}`, '/nowhere'])
    expectProtected(await browser.fetch('GET', path))

  const body = await browser.fetch('GET', `/mail/${id}/body`)
  const policy = body.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'self'.*sandbox/)
  expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src/)
})

test('no page runs or styles anything inline', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  for (const path of [
    '/sign-in',
    '/users',
    `/users/${ada.id}`,
    '/users/new',
    '/users/several',
    '/profile',
    '/mail',
  ]) {
    const page = await browser.visit(path)
    expect(page.html, path).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)/i)
  }
})

test('only a portal with an https address asks browsers to stay there', async () => {
  const { app } = await openPortal()
  expect((await app.request('/sign-in')).headers.get('strict-transport-security')).toBeNull()
})

function expectProtected({ headers }: Response) {
  const policy = headers.get('content-security-policy') ?? ''
  for (const rule of [
    "default-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ])
    expect(policy).toContain(rule)
  expect(policy).not.toMatch(/unsafe-|\*|data:|https?:/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('strict-origin')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/)
}
