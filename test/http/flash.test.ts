import { expect, test } from 'vitest'
import { createSecrets } from '#src/secrets.ts'
import type { Browser } from '#test/support/browser.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const WORDS = JSON.stringify({ tone: 'good', sentence: 'Call 555-0100 to go on.' })

test('a sentence is shown once, on the next page', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await (await browser.visit('/profile')).press('Save profile')
  expect(page.flash).toContain('saved')
  expect((await page.reload()).flash).toBe('')
})

test('what a page asks for by itself takes nothing of it away', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const sending = await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  const form_token = sending.formToken
  const body = new URLSearchParams({ form_token, name: 'Ada', locale: '', seen: '{"name":"Admin"}' })
  const saved = await browser.fetch('POST', '/profile', { body })
  const part = await browser.fetch('GET', `${sending.path}/progress`, { headers: { 'HX-Request': 'true' } })
  expect([saved.status, part.status]).toEqual([303, 200])
  expect((await browser.visit('/profile')).flash).toContain('saved')
})

test('nobody puts words into our mouth', async () => {
  const portal = await openPortal()
  const { secrets } = portal
  const strangers = createSecrets(['a key that somebody else made up for themselves'])
  const forged = [
    ...[WORDS, encodeURIComponent(WORDS), btoa(WORDS), `${secrets.keyId}.${btoa(WORDS)}`],
    ...[strangers.seal('flash', WORDS), secrets.seal('captured mail', WORDS), 'x', '.', 'a.b'],
    ...[secrets.seal('flash', '{"tone":"good"}'), secrets.seal('flash', 'no JSON')],
    flipped(secrets.seal('flash', WORDS)),
  ]
  for (const value of forged) {
    const page = await visitWith(portal.guest(), value)
    expect([page.status, page.text.includes('555-0100')], value).toEqual([200, false])
  }
})

test('a sentence is text, whatever stands in it', async () => {
  const portal = await openPortal()
  const browser = await portal.admin()
  const page = await browser.visit('/organizations/new')
  const saved = await page.fill('Name', '<script>alert(1)</script>').press('Add organisation')
  expect(saved.flash).toContain('<script>alert(1)</script> was added')
  expect(saved.dom.querySelectorAll('script').every((script) => script.hasAttribute('src'))).toBe(true)
})

function visitWith(browser: Browser, value: string) {
  browser.cookies.plant('flash', encodeURIComponent(value))
  return browser.visit('/sign-in')
}

function flipped(sealed: string) {
  const last = sealed.at(-5) === 'A' ? 'B' : 'A'
  return sealed.slice(0, -5) + last + sealed.slice(-4)
}
