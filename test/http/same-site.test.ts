import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const BEHIND_PROXY = 'https://portal.example.org'
const FORM = 'application/x-www-form-urlencoded'

type Headers = Record<string, string>

test.each<[string, Headers, number]>([
  ['our own page', { origin: BEHIND_PROXY, 'sec-fetch-site': 'same-origin' }, 303],
  ['our own page in an old browser', { origin: BEHIND_PROXY }, 303],
  ['our own page whose browser leaves the origin out', { 'sec-fetch-site': 'same-origin' }, 303],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  [
    'another site that claims to be ours',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    403,
  ],
  [
    'a neighbour under the same domain',
    { origin: 'https://wiki.example.org', 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['our name without encryption', { origin: 'http://portal.example.org' }, 403],
  ['our name on another port', { origin: 'https://portal.example.org:8443' }, 403],
  ['a page without an origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 403],
  ['a file or a sandboxed frame', { origin: 'null' }, 403],
  ['a redirect that lost the origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['an address that somebody typed', { 'sec-fetch-site': 'none' }, 403],
  ['something that says nothing at all', {}, 403],
])('behind a TLS proxy, a form of %s is judged by the configured address', async (_from, headers, status) => {
  const portal = await openPortal({ baseUrl: BEHIND_PROXY })
  expect((await post(portal, { headers })).status).toBe(status)
})

test.each([
  [FORM, 303],
  [`${FORM};charset=UTF-8`, 303],
  ['application/json', 415],
  ['text/plain', 415],
  ['text/plain;application/x-www-form-urlencoded', 415],
  [`${FORM}x`, 415],
  ['', 415],
])('a form of ours as %j is answered with %i', async (type, status) => {
  const portal = await openPortal({ baseUrl: BEHIND_PROXY })
  expect((await post(portal, { headers: { origin: BEHIND_PROXY, 'content-type': type } })).status).toBe(
    status,
  )
})

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
  '%s is not among the things that can be done',
  async (method) => {
    const portal = await openPortal()
    for (const path of ['/sign-in', '/users', '/invite/x', '/nowhere']) {
      const answer = await portal.guest().fetch(method, path, { headers: { 'content-type': FORM } })
      expect(answer.status, path).toBe(405)
    }
  },
)

test.each([
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', 'not in parts'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nnever ended',
  ],
])('a form that cannot be read (%s, %s) is refused, and is not our mistake', async (type, body) => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const headers = { origin: 'http://localhost:3000', 'content-type': type }
  for (const browser of [portal.guest(), await portal.signIn(admin)])
    for (const path of ['/sign-in', '/users', '/set-password'])
      expect((await browser.fetch('POST', path, { headers, body })).status, path).toBeLessThan(500)
})

test('nothing comes of a refused form', async () => {
  const portal = await openPortal({ baseUrl: BEHIND_PROXY })
  const answer = await post(portal, { headers: { origin: 'https://evil.example' } })
  expect(answer.headers.getSetCookie().filter((cookie) => cookie.includes('session='))).toEqual([])
  expect(await portal.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  expect(await answer.text()).toContain('did not come from a page of this portal')
})

test('the log says once, with both, that forms come from another address than BASE_URL', async () => {
  const portal = await openPortal({ baseUrl: BEHIND_PROXY })
  const { log, lines } = openLog()
  portal.services.log = log
  const asked = { headers: { origin: 'http://portal.example.org' } }
  const app = createApp(portal.services)
  for (let i = 0; i < 2; i++) await app.request('/sign-in', { method: 'POST', ...asked })
  const warned = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 40)
  expect(warned).toMatchObject([
    { origin: 'http://portal.example.org', baseUrl: BEHIND_PROXY, msg: expect.stringContaining('BASE_URL') },
  ])
})

/** A sign-in with the right password. The proxy speaks plain HTTP with us. */
async function post(portal: Portal, { headers }: { headers: Headers }) {
  const { admin } = await cast(portal.db)
  const body = `email=${encodeURIComponent(admin.email)}&password=${encodeURIComponent(PASSWORD)}`
  return portal.app.request('http://10.0.0.7:3000/sign-in', {
    method: 'POST',
    headers: { 'content-type': FORM, ...headers },
    body: new TextEncoder().encode(body),
  })
}
