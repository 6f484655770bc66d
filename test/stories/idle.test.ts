import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

/** Everything that the scripts of an open page ask for while nobody does anything. */
const BY_ITSELF = ['[hx-trigger^=every][hx-get]', '[hx-sse\\:connect]']

test('a page that asks by itself keeps nobody signed in: an hour after the last click the next one asks who is there', async () => {
  const { portal, page } = await onSending()
  const addresses = askedByItself(page)
  expect(addresses).toEqual([`${page.path}/progress`, `${page.path}/events`])
  for (let minutes = 0; minutes < 60; minutes += 10) {
    for (const address of addresses) await look(page, address)
    portal.later({ minutes: 10 })
  }
  portal.later({ minutes: 1 })
  const asked = await page.follow('Users')
  expect([asked.url.pathname, asked.heading]).toEqual(['/sign-in', 'Sign in'])
})

test('nor does an answer that lasts: it ends with the session', async () => {
  const { portal, page } = await onSending()
  const { body } = await page.browser.fetch('GET', `${page.path}/events`)
  const reader = body!.getReader()
  await reader.read()
  portal.later({ minutes: 50 })
  await portal.deliverMail()
  expect((await reader.read()).done).toBe(false)
  await reader.cancel()
  portal.later({ minutes: 11 })
  expect((await page.follow('Users')).url.pathname).toBe('/sign-in')
})

test('a click does, also on a page that asks by itself', async () => {
  const { portal, page } = await onSending()
  portal.later({ minutes: 50 })
  await page.press('Pause')
  portal.later({ minutes: 50 })
  await page.reload()
  portal.later({ minutes: 50 })
  expect((await page.follow('Users')).url.pathname).toBe('/users')
})

async function onSending() {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const list = await (await portal.signIn(admin)).visit('/users')
  return { portal, page: await list.check('Select Ada').check('Select Bob').press('Send invites') }
}

function askedByItself({ dom }: Page) {
  const elements = dom.querySelectorAll(BY_ITSELF.join())
  return elements.map((one) => one.getAttribute('hx-get') ?? one.getAttribute('hx-sse:connect') ?? '')
}

async function look({ browser }: Page, address: string) {
  const { status, body } = await browser.fetch('GET', address, { headers: { 'HX-Request': 'true' } })
  expect(status, address).toBe(200)
  await body!.cancel()
}
