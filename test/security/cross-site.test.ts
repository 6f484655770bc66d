import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { everythingIn } from './rows.ts'
import { formTokenIn, LONG, openEverything } from './scene.ts'
import { addressOf, everyForm, routesOf } from './site.ts'

const HTTPS = 'https://portal.example.org'
const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json',
  'application/xml',
  'application/csp-report',
  '',
]
/** What a browser says, or does not say, about where a request comes from. */
const ELSEWHERE = [
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: `${HTTPS}.evil.example` },
  { origin: HTTPS.toUpperCase() },
  { origin: `${HTTPS}/` },
  { origin: `${HTTPS}, https://evil.example` },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { referer: `${HTTPS}/users` },
]
/** Open to everybody: the secret in the address, or the password, stands for the session that is not there yet. */
const OPEN = /^\/(sign-in|setup|invite|set-password|recovery|confirm-email|register|registration)/
/** Judged by its signature instead; see test/webhooks. */
const SIGNED = '/webhooks/resend'

test(
  'cross-site posts are refused whatever their content type, also without Origin and Sec-Fetch-Site',
  LONG,
  async () => {
    const portal = await openPortal({ baseUrl: HTTPS })
    const { admin } = await cast(portal.db)
    const browser = await portal.signIn(admin)
    const form_token = await formTokenIn(browser)
    const cookie = browser.cookies.headerFor(new URL(HTTPS), { crossSite: false, method: 'POST' })
    const before = await everythingIn(portal.db)
    const posts = routesOf(portal).filter(({ method, path }) => method === 'POST' && path !== SIGNED)
    expect(posts.length).toBeGreaterThan(25)
    for (const [at, { path }] of posts.entries())
      for (const [i, said] of ELSEWHERE.entries()) {
        // Another type each time: every one at every address would take minutes.
        const type = TYPES[(at + i) % TYPES.length]!
        const answer = await portal.app.request(`http://10.0.0.7:3000${addressOf(path)}`, {
          method: 'POST',
          headers: { cookie, ...(type && { 'content-type': type }), ...said },
          body: new TextEncoder().encode(`form_token=${form_token}`),
        })
        expect(answer.status, `${path} ${type} ${JSON.stringify(said)}`).toBe(403)
        expect(answer.headers.getSetCookie()).toEqual([])
      }
    expect(await everythingIn(portal.db)).toEqual(before)
  },
)

test('forms take urlencoded and multipart only, at every address', async () => {
  const portal = await openPortal({ baseUrl: HTTPS })
  for (const { path } of routesOf(portal).filter(({ method, path }) => method === 'POST' && path !== SIGNED))
    for (const type of TYPES.slice(2)) {
      const headers = { origin: HTTPS, ...(type && { 'content-type': type }) }
      const body = new TextEncoder().encode('{}')
      const answer = await portal.app.request(path, { method: 'POST', headers, body })
      expect(answer.status, `${path} ${type}`).toBe(415)
    }
})

test(
  'state changes by POST only: reading every page there is, by any name of the method, changes nothing',
  LONG,
  async () => {
    const { portal, browser, pages } = await openEverything()
    const before = await everythingIn(portal.db)
    const posts = routesOf(portal).filter(({ method }) => method === 'POST')
    const paths = [...pages.map((page) => page.path), ...posts.map(({ path }) => addressOf(path))]
    const form_token = await formTokenIn(browser)
    for (const path of new Set(paths)) {
      const separator = path.includes('?') ? '&' : '?'
      const address = `${path}${separator}_method=POST&form_token=${form_token}&name=Eve&email=eve@example.org`
      for (const method of ['GET', 'HEAD'])
        await browser.fetch(method, address, { headers: { 'x-http-method-override': 'POST' } })
    }
    expect(await everythingIn(portal.db)).toEqual(before)
  },
)

test(
  'a second layer: a token bound to the session is in each form of somebody signed in, and none works without it',
  LONG,
  async () => {
    const { portal, pages } = await openEverything()
    const before = await everythingIn(portal.db)
    const forms = everyForm(portal, pages).filter(({ route }) => !OPEN.test(route))
    expect(forms.length).toBeGreaterThan(25)
    for (const { page, action, route, fields } of forms) {
      expect(
        fields.map(({ name }) => name),
        route,
      ).toContain('form_token')
      const body = new URLSearchParams()
      for (const { name, value } of fields) if (name !== 'form_token') body.append(name, value)
      const answer = await page.browser.request('POST', action, { body, from: page })
      expect([answer.status, answer.text.includes(en.errors.stale_form)], route).toEqual([409, true])
    }
    expect(await everythingIn(portal.db)).toEqual(before)
  },
)
