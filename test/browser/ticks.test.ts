import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, createUser } from '#test/support/factories.ts'

test('five ticked on one page and three on the next are eight, and exactly they are sent to', async () => {
  const { portal, page } = await open()
  await tick(page, 1, 2, 3, 4, 5)
  await page.getByRole('link', { name: 'Older' }).click()
  await page.getByText('5 selected (5 of them not on this page)').waitFor()
  await page.locator('#found', { hasText: '5 selected' }).waitFor()
  await tick(page, 50, 51, 52)
  expect(await said(page)).toBe('8 selected (5 of them not on this page)')

  await page.getByRole('link', { name: 'Person', exact: true }).click()
  await page.waitForURL(/sort=name/)
  await page.getByRole('link', { name: /^Needs you/ }).click()
  await page.getByRole('heading', { name: /^Nobody matches/ }).waitFor()
  await page.goBack()
  expect(await said(page)).toBe('8 selected (3 of them not on this page)')
  await page.reload()
  await page.getByRole('searchbox').fill('crew 05')
  await page.getByLabel('Select Crew 001').waitFor({ state: 'detached' })
  expect(await said(page)).toBe('8 selected (5 of them not on this page)')
  await page.locator('#found', { hasText: '10 people – 8 selected' }).waitFor()
  expect(await axeViolations(page)).toEqual([])

  const send = page.getByRole('button', { name: 'Send invites' })
  await send.click()
  const dialog = page.getByRole('dialog', { name: 'Send 8 invitations?' })
  await dialog.getByText('Crew 001, Crew 002, Crew 003, Crew 004, Crew 005, Crew 050, Crew').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator(':focus').textContent()).toContain('Send invites')
  expect(await said(page)).toContain('8 selected')

  await send.click()
  await dialog.getByRole('button', { name: 'Send invites to 8 people' }).click()
  await page.waitForURL(/\/sendings\/[\w-]{36}$/)
  expect(await portal.deliverMail()).toBe(8)
  await page.goto(`${portal.url}/users?q=ada`)
  await page.getByLabel('Select Ada').check()
  expect(await said(page)).toBe('1 selected')
})

test('whoever was sent to is ticked no longer, and the others are until they are cleared', async () => {
  const { portal, page } = await open()
  await tick(page, 1, 2)
  await page
    .getByRole('row', { name: /Crew 001/ })
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: 'Send invitation', exact: true }).click()
  await page.getByRole('heading', { name: 'Sending 1 invitation' }).waitFor()
  await page.goto(`${portal.url}/users?q=crew&sort=name`)
  await page.getByText('1 selected').first().waitFor()
  expect(await page.getByLabel('Select Crew 002').isChecked()).toBe(true)

  await page.getByRole('button', { name: 'Clear' }).click()
  expect(await page.locator('.bulk').isVisible()).toBe(false)
  expect(await page.locator(':focus').getAttribute('data-all')).not.toBeNull()
  await page.reload()
  expect(await page.locator('tbody :checked').count()).toBe(0)
  expect(await portal.deliverMail()).toBe(1)
})

test('everybody who matches stays chosen from page to page, and gives way to the ticks before', async () => {
  const { page } = await open()
  await tick(page, 1)
  await page.getByLabel('Select all 60 matching').check()
  await page.getByRole('link', { name: 'Older' }).click()
  await page.waitForURL(/after=/)
  expect(await said(page)).toBe('60 selected')
  await page.getByRole('searchbox').fill('crew 05')
  await page.getByLabel('Select all 10 matching').waitFor()
  expect(await said(page)).toBe('1 selected (1 of them not on this page)')
  await page.getByLabel('Select all 10 matching').check()
  expect(await said(page)).toBe('10 selected')
  await page.getByLabel('Select all 10 matching').uncheck()
  expect(await said(page)).toBe('1 selected (1 of them not on this page)')
})

test('somebody else who signs in in the same tab has other ticks', async () => {
  const { portal, people, page } = await open()
  await tick(page, 1)
  await page.getByText('1 selected').first().waitFor()
  const other = await openPageAs(portal, people.olga)
  await page.context().addCookies(await other.context().cookies())
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Harbour' }).waitFor()
  expect(await page.locator('tbody :checked').count()).toBe(0)
})

test('what the server refuses is ticked as the server says', async () => {
  const { portal, page } = await open()
  await tick(page, 1, 2)
  await page.getByRole('link', { name: 'Older' }).click()
  await tick(page, 55)
  await portal.db.deleteFrom('users').where('name', '=', 'Crew 002').execute()
  await page.getByRole('button', { name: 'Send invites' }).click()
  await page.getByRole('alert').waitFor()
  expect(await said(page)).toBe('2 selected (1 of them not on this page)')
})

test('Enter on a box never sends: it ticks, and from a ticked one leads to the button', async () => {
  const { portal, page } = await open()
  await page.getByLabel('Select Crew 001').focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 selected').first().waitFor()
  expect(await page.getByLabel('Select Crew 001').isChecked()).toBe(true)
  expect(await page.locator(':focus').getAttribute('name')).toBe('user_ids')
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').textContent()).toContain('Send invites')
  expect(new URL(page.url()).pathname).toBe('/users')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sending 1 invitation' }).waitFor()
  expect(await portal.deliverMail()).toBe(1)
})

test('on a small window the bar hides nothing that has the focus', async () => {
  const { portal, people, page } = await open()
  // Its words are long, so the bar is high.
  await portal.db.updateTable('users').set({ locale: 'de' }).where('id', '=', people.admin.id).execute()
  await page.setViewportSize({ width: 360, height: 640 })
  await page.reload()
  await page.locator('tbody .tick input').first().check()
  await page.locator('[rel=next]').click()
  await page.getByText('1 ausgewählt (davon').waitFor()
  await page.locator('[data-all]').focus()
  for (let tabs = 0; tabs < 20; tabs++) {
    await page.keyboard.press('Tab')
    const [focused, bar] = await Promise.all([
      page.locator(':focus').boundingBox(),
      page.locator('.bulk').boundingBox(),
    ])
    expect(focused!.y + focused!.height).toBeLessThanOrEqual(bar!.y)
  }
})

async function open() {
  const portal = await servePortal()
  const people = await cast(portal.db)
  for (let n = 0; n < 60; n++)
    await createUser(portal.db, {
      name: `Crew ${String(n).padStart(3, '0')}`,
      organization_id: people.harbour.id,
    })
  const page = await openPageAs(portal, people.admin)
  await page.goto(`${portal.url}/users?q=crew&sort=name`)
  return { portal, people, page }
}

async function tick(page: Page, ...numbers: number[]) {
  for (const n of numbers) await page.getByLabel(`Select Crew ${String(n).padStart(3, '0')}`).check()
}

/** What the bar says, as it is seen. */
async function said(page: Page) {
  return (await page.locator('.bulk output').innerText()).trim()
}
