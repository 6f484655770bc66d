import { expect, test } from 'vitest'
import { openPortal } from '#test/support/portal.ts'
import { LONG, openEverything } from './scene.ts'
import { addressOf, routesOf } from './site.ts'

const HTTPS = 'https://portal.example.org'

test(
  'CSP without unsafe-inline and unsafe-eval, nosniff, HSTS, COOP, no-store and Referrer-Policy: on every route',
  LONG,
  async () => {
    const portal = await openPortal({ baseUrl: HTTPS })
    const strangers = portal.guest()
    const inside = await portal.admin()
    for (const { method, path } of [...routesOf(portal), { method: 'GET', path: '/nowhere' }])
      for (const browser of [strangers, inside])
        for (const one of method === 'GET' ? ['GET', 'HEAD', 'DELETE'] : [method]) {
          const { headers } = await browser.fetch(one, addressOf(path))
          expectProtected(headers, `${one} ${path}`)
          expect(headers.get('cache-control'), `${one} ${path}`).toBe('no-store')
        }
  },
)

test('the same on every page that there is, and no page runs or styles anything inline', LONG, async () => {
  const { pages } = await openEverything({ baseUrl: HTTPS })
  for (const page of pages) {
    expectProtected(page.headers, page.path)
    expect(page.headers.get('cache-control'), page.path).toBe('no-store')
    expect(page.headers.get('content-type'), page.path).toMatch(/^text\/html; charset=utf-8$/i)
    if (isFramed(page.headers)) continue
    const inline = page.dom.querySelectorAll('style, [style], script:not([src]), iframe:not([src])')
    expect(inline.map(String), page.path).toEqual([])
    expect(page.html, page.path).not.toMatch(/<[^>]+\s(on[a-z]+|hx-on[\w:-]*)\s*=|javascript:/i)
  }
})

test(
  '`Referrer-Policy: strict-origin` on token pages, so that forms keep their Origin and no link shows its path',
  LONG,
  async () => {
    const { pages } = await openEverything({ baseUrl: HTTPS })
    const withToken = pages.filter(({ path }) => /^\/(invite|setup|set-password)/.test(path))
    expect(withToken.length).toBeGreaterThan(3)
    for (const { headers, path } of withToken)
      expect(headers.get('referrer-policy'), path).toBe('strict-origin')
  },
)

test('a mail that is shown runs no script, whatever it holds: its frame is sandboxed', LONG, async () => {
  const { pages, browser } = await openEverything({ baseUrl: HTTPS })
  const frames = pages.flatMap((page) => page.dom.querySelectorAll('iframe'))
  expect(frames.length).toBeGreaterThan(0)
  for (const frame of frames) {
    expect(frame.getAttribute('sandbox') ?? 'none').not.toMatch(/none|allow-scripts|allow-same-origin/)
    const { headers } = await browser.visit(frame.getAttribute('src') ?? '')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/(^|; )sandbox( |;|$)/)
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src|unsafe-eval/)
  }
})

test(
  'no answer to GET or HEAD ever sets a session or claim cookie, on any route and any page',
  LONG,
  async () => {
    const { portal, pages, browser } = await openEverything({ baseUrl: HTTPS })
    const routes = routesOf(portal).map(({ path }) => addressOf(path))
    const paths = new Set(
      [...routes, ...pages.map(({ path }) => path)].filter((path) => !path.endsWith('/events')),
    )
    const stranger = portal.guest()
    for (const path of paths)
      for (const method of ['GET', 'HEAD']) {
        const answer = await browser.fetch(method, path)
        const named = answer.headers.getSetCookie().filter((one) => /session|claim/.test(one))
        expect(named, `${method} ${path}`).toEqual([])
        const toStranger = await stranger.fetch(method, path)
        expect(toStranger.headers.getSetCookie(), `${method} ${path}, to somebody without cookies`).toEqual(
          [],
        )
      }
  },
)

function expectProtected(headers: Headers, what: string) {
  const policy = (headers.get('content-security-policy') ?? '').split('; ')
  if (isFramed(headers)) {
    expect(policy, what).toEqual(expect.arrayContaining(["default-src 'none'", "frame-ancestors 'self'"]))
  } else {
    const needed = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'"]
    expect(policy, what).toEqual(
      expect.arrayContaining([...needed, "frame-ancestors 'none'", "base-uri 'none'"]),
    )
    expect(policy.join(), what).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
    expect(headers.get('x-frame-options'), what).toBe('DENY')
  }
  expect(headers.get('x-content-type-options'), what).toBe('nosniff')
  expect(headers.get('referrer-policy'), what).toBe('strict-origin')
  expect(headers.get('cross-origin-opener-policy'), what).toBe('same-origin')
  expect(headers.get('cross-origin-resource-policy'), what).toBe('same-origin')
  expect(headers.get('strict-transport-security'), what).toMatch(/^max-age=31536000; includeSubDomains/)
  expect(headers.get('access-control-allow-origin'), what).toBeNull()
  expect(headers.get('server') ?? headers.get('x-powered-by'), what).toBeNull()
}

/** A mail is shown in a sandboxed frame under a policy of its own, which is stricter about everything but styles. */
function isFramed(headers: Headers) {
  return /(^|; )sandbox/.test(headers.get('content-security-policy') ?? '')
}
