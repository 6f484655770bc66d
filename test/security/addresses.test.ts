import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { formTokenIn, LONG, openEverything } from './scene.ts'
import { addressOf, routesOf } from './site.ts'

const HERE = 'https://portal.example.org'
/** Everything that has ever been believed about where a site is. */
const LIES = {
  host: 'evil.example',
  forwarded: 'host=evil.example;proto=http;for=192.0.2.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  'x-forwarded-port': '8080',
  'x-forwarded-server': 'evil.example',
  'x-host': 'evil.example',
  'x-original-host': 'evil.example',
  'x-original-url': '/users',
  'x-rewrite-url': '/users',
  'x-forwarded-prefix': '/evil.example',
  'x-forwarded-for': '192.0.2.1',
}

test('links in mails begin with the configured base URL, never with a header', async () => {
  const portal = await openPortal({ baseUrl: HERE })
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const form_token = await formTokenIn(browser)
  await browser.post('/sendings', { form_token, user_ids: ada.id }, { headers: LIES })
  await portal.deliverMail()
  const invited = await portal.mailTo(ada.email)
  expect(addressesIn(invited.html, invited.text)).toEqual([HERE])

  portal.later({ days: 60 })
  const { pathname } = new URL(invited.link)
  await portal.guest().post(`${pathname}/renew`, {}, { headers: LIES })
  await portal.deliverMail()
  const renewed = await portal.mailTo(ada.email)
  expect(renewed.link).not.toBe(invited.link)
  expect(addressesIn(renewed.html, renewed.text)).toEqual([HERE])
})

test('no page and no redirect repeats what a header says about the site', LONG, async () => {
  const { portal, browser, pages } = await openEverything({ baseUrl: HERE })
  const paths = new Set([
    ...routesOf(portal).map(({ path }) => addressOf(path)),
    ...pages.map((page) => page.path),
  ])
  for (const path of paths) {
    if (path.endsWith('/events')) continue
    for (const one of [browser, portal.guest()]) {
      const answer = await one.fetch('GET', path, { headers: LIES })
      const said = `${await answer.text()} ${[...answer.headers]}`
      expect(said, path).not.toContain('evil.example')
      expect(answer.headers.get('location') ?? '/', path).toMatch(/^\/(?!\/)/)
    }
  }
})

test('a page that refuses a form from elsewhere leads nowhere else, whatever address it was sent to', async () => {
  const portal = await openPortal({ baseUrl: HERE })
  for (const path of [
    '//evil.example/sign-in',
    '/\\evil.example/sign-in',
    '///evil.example',
    '/x/..//evil.example/',
  ]) {
    const answer = await portal.app.request(`${HERE}${path}`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    })
    expect(answer.status, path).toBe(403)
    const links = [...(await answer.text()).matchAll(/href="([^"]*)"/g)].map(
      ([, to]) => new URL(to!, HERE).origin,
    )
    expect(new Set(links), path).toEqual(new Set([HERE]))
  }
})

test('`next` is a local path or ignored, whatever stands in it, on the way in and in the form', async () => {
  const portal = await openPortal({ baseUrl: HERE })
  const { olga } = await cast(portal.db)
  const elsewhere = [
    ...[
      '//evil.example',
      '/\\evil.example',
      'https:evil.example',
      'https://evil.example',
      '\\\\evil.example',
    ],
    ...[
      '/%0d%0aSet-Cookie:a=b',
      '/\r\nLocation: https://evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
    ],
    ...[
      '/x/..//evil.example',
      '/.//evil.example',
      'https://portal.example.org@evil.example',
      '/\u2028/evil.example',
    ],
  ]
  for (const next of elsewhere) {
    const page = await portal.guest().visit(`/sign-in?next=${encodeURIComponent(next)}`)
    const hidden = page.dom.querySelector('[name=next]')?.getAttribute('value') ?? ''
    expect(hidden, next).toMatch(/^(\/(?![/\\])[\x21-\x7e]*)?$/)
    const body = new URLSearchParams({ email: olga.email, password: 'violet harbour lantern', next })
    const answer = await portal.guest().fetch('POST', '/sign-in', { body })
    const to = new URL(answer.headers.get('location') ?? '/', HERE)
    expect([to.origin, answer.headers.getSetCookie().some((one) => one.startsWith('a='))], next).toEqual([
      HERE,
      false,
    ])
  }
})

function addressesIn(...texts: string[]) {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\bhttps?:\/\/[^\s"'<>/]+/g)].map(([address]) => address),
  )
  return [...new Set(found.filter((address) => !/schemas?[.-]|w3\.org/.test(address)))]
}
