import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import type { Page } from '#test/support/page.ts'
import { openPortal } from '#test/support/portal.ts'

const AGAIN = 'That was sent already, so it was not sent a second time.'

test('"Send invites" pressed twice for ticked people is one sending and one mail to each', async () => {
  const { portal, browser } = await open()
  const ticked = (await browser.visit('/users')).check('Select Ada', 'Select Bob')
  await expectOne(await twice(ticked, 'Send invites'))
  expect(await portal.deliverMail()).toBe(2)
})

test('so is the confirmation for everybody who matches, also when the second press comes after mails have left', async () => {
  const { portal, browser } = await open()
  const confirm = await (await browser.visit('/users')).check('Select all 5 matching').press('Send invites')
  const first = await confirm.press('Send invites')
  const sent = await portal.deliverMail()
  const second = await confirm.press('Send invites')
  expect([second.path, second.flash]).toEqual([first.path, AGAIN])
  expect([sent, await portal.deliverMail()]).toEqual([3, 0])
  await expectOne(await twice(confirm, 'Send invites'))
})

test('and adding several people who are invited at once', async () => {
  const { portal, browser } = await open()
  const preview = await (await browser.visit('/users/several'))
    .fill('Email addresses', 'eve@example.org, mallory@example.org')
    .press('Check the list')
  const chosen = preview.choose('Now')
  await expectOne([await chosen.press('Add 2 people'), await chosen.press('Add 2 people')])
  expect(await portal.deliverMail()).toBe(2)
})

test('other ticks on the page that one came back to are another press', async () => {
  const { portal, browser } = await open()
  const list = await browser.visit('/users')
  const [ada, bob] = [
    await list.check('Select Ada').press('Send invites'),
    await list.uncheck('Select Ada').check('Select Bob').press('Send invites'),
  ]
  expect([bob.path === ada.path, bob.flash]).toEqual([false, ''])
  expect(await portal.deliverMail()).toBe(2)
})

async function open() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  return { portal, ...people, browser: await portal.signIn(people.admin) }
}

async function twice(page: Page, button: string) {
  return Promise.all([page.press(button), page.press(button)])
}

async function expectOne(pages: Page[]) {
  expect(new Set(pages.map(({ path }) => path)).size).toBe(1)
  expect(pages[0]?.path).toMatch(/^\/sendings\/[\w-]+$/)
  expect(pages.map(({ flash }) => flash)).toContainEqual(expect.stringContaining(AGAIN))
}
