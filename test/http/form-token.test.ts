import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const PATHS = [
  '/users',
  '/users/several',
  '/users/several/preview',
  '/sendings',
  '/organizations',
  '/profile',
  '/sign-out',
]

/** Of an administrator's own profile. */
const EDIT = { name: 'Ada', locale: '', seen: '{"name":"Admin"}' }

test('every form of somebody signed in needs the token of their own session', async () => {
  const portal = await openPortal()
  const { admin, olga } = await cast(portal.db)
  const [browser, other] = [await portal.signIn(admin), await portal.signIn(olga)]
  const [own, foreign] = [await tokenIn(browser), await tokenIn(other)]
  const wrong = {
    ...{ missing: undefined, empty: '', foreign, cut: own.slice(0, -1), longer: `${own}a` },
    ...{ swapped: own.split('.').reverse().join('.'), signature: `.${own.split('.')[1]}`, words: 'a.b.c' },
    ...{ nonce: `${foreign.split('.')[0]}.${own.split('.')[1]}`, twice: [foreign, foreign] },
  }
  const before = await portal.db.selectFrom('audit').selectAll().execute()
  for (const [what, form_token] of Object.entries(wrong))
    for (const path of PATHS) {
      const page = await browser.post(path, form_token === undefined ? {} : { form_token })
      expect([page.status, page.text.includes(en.errors.stale_form)], `${path}, ${what}`).toEqual([409, true])
    }
  expect(await portal.db.selectFrom('audit').selectAll().execute()).toEqual(before)
  expect((await browser.visit('/users')).status).toBe(200)
  expect((await browser.post('/profile', { form_token: own, ...EDIT })).flash).toContain('saved')
})

test('two pages carry different tokens, and both are good', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const tokens = [await tokenIn(browser), await tokenIn(browser)]
  expect(new Set(tokens).size).toBe(2)
  for (const form_token of tokens)
    expect((await browser.post('/profile', { form_token, ...EDIT })).status).toBe(200)
})

test('a token in the address is no token', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const form_token = encodeURIComponent(await tokenIn(browser))
  expect((await browser.post(`/profile?form_token=${form_token}`, { name: 'Eve', locale: '' })).status).toBe(
    409,
  )
})

/**
 * Why this gives nothing away: it answers a request of our own origin, with the cookie of the session that the token is
 * for, and only pages of ours can read the answer; any page that they load holds such a token. The earlier one proves that
 * the same person had the form before them.
 */
test('a form of the same person, from before they signed in anew, stays where it is and is given a token that works', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const old = await tokenIn(browser)
  await browser.post('/sign-in', { email: admin.email, password: PASSWORD })
  const answer = await press(browser, { form_token: old })
  expect([answer.status, answer.said]).toEqual([409, en.errors.renewed_form])
  expect((await press(browser, { form_token: old })).token).not.toBe(answer.token)
  expect((await tryWith(browser, answer.token)).flash).toContain('saved')
  expect((await tryWith(browser, old)).status).toBe(409)
})

test('nobody is given a token for what another person, or nobody, had before them', async () => {
  const portal = await openPortal()
  const { admin, olga } = await cast(portal.db)
  const [browser, other] = [await portal.signIn(admin), await portal.signIn(olga)]
  const [own, foreign] = [await tokenIn(browser), await tokenIn(other)]
  const [nonce, , person] = own.split('.')
  const made = [
    `${nonce}.${foreign.split('.')[1]}.${foreign.split('.')[2]}`,
    `${nonce}.${person}`,
    `..${person}`,
  ]
  for (const form_token of [foreign, '', 'a.b.c', ...made]) {
    const { status, said, token } = await press(browser, { form_token })
    expect([status, said, token], form_token).toEqual([409, en.errors.stale_form, undefined])
  }
  const crossSite = await browser.post('/profile', { form_token: own }, { crossSite: true, headers: HTMX })
  expect([crossSite.status, crossSite.html.includes('form_token')]).toEqual([403, false])
})

test('what is asked for while somebody types says nothing', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const old = await tokenIn(browser)
  await browser.post('/sign-in', { email: admin.email, password: PASSWORD })
  const headers = { ...HTMX, 'HX-Source': 'input#password' }
  const { said, token } = await press(browser, { form_token: old }, headers)
  expect([said, typeof token]).toEqual(['', 'string'])
})

const HTMX = { 'HX-Request': 'true', 'HX-Source': 'form' }

/** What htmx is answered, which leaves the form alone. */
async function press(browser: Browser, fields: Record<string, string>, headers = HTMX) {
  const page = await browser.post('/profile', fields, { headers })
  expect(page.headers.get('hx-reswap')).toBe('none')
  const dom = parse(page.html)
  const token = dom.querySelector('[name=form_token]')?.getAttribute('value')
  return { status: page.status, said: dom.querySelector('#flash')?.text.trim() ?? '', token }
}

function tryWith(browser: Browser, form_token = '') {
  return browser.post('/profile', { form_token, ...EDIT })
}

async function tokenIn(browser: Browser) {
  const page = await browser.visit('/profile')
  return page.formToken
}
