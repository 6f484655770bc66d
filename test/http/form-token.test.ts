import { expect, test } from 'vitest'
import type { Browser } from '#test/support/browser.ts'
import { cast } from '#test/support/factories.ts'
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
      expect(
        [page.status, page.text.includes('This page was open for too long')],
        `${path}, ${what}`,
      ).toEqual([409, true])
    }
  expect(await portal.db.selectFrom('audit').selectAll().execute()).toEqual(before)
  expect((await browser.visit('/users')).status).toBe(200)
  expect((await browser.post('/profile', { form_token: own, name: 'Ada', locale: '' })).flash).toContain(
    'saved',
  )
})

test('two pages carry different tokens, and both are good', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const tokens = [await tokenIn(browser), await tokenIn(browser)]
  expect(new Set(tokens).size).toBe(2)
  for (const form_token of tokens)
    expect((await browser.post('/profile', { form_token, name: 'Ada', locale: '' })).status).toBe(200)
})

test('a token in the address is no token', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const form_token = encodeURIComponent(await tokenIn(browser))
  expect((await browser.post(`/profile?form_token=${form_token}`, { name: 'Eve', locale: '' })).status).toBe(
    409,
  )
})

async function tokenIn(browser: Browser) {
  const page = await browser.visit('/profile')
  return page.dom.querySelector('[name=form_token]')?.getAttribute('value') ?? ''
}
