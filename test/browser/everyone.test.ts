import { expect, test } from 'vitest'
import { axeViolations, openPage, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'

test('the confirmation lies over the list; Cancel has the focus and closing gives it back', async () => {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const page = await openPage()
  await page.goto(`${portal.url}/users`)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')

  await page.getByLabel('Select Ada').check()
  await page.getByLabel('Select all 5 matching').check()
  await page.getByText('5 selected').waitFor()
  const send = page.getByRole('button', { name: 'Send invites' })
  await send.click()
  const dialog = page.getByRole('dialog', { name: 'Send 3 invitations?' })
  await dialog.waitFor()
  expect(new URL(page.url()).pathname).toBe('/users')
  expect(await axeViolations(page)).toEqual([])
  expect(await page.locator(':focus').textContent()).toBe('Cancel')

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator(':focus').textContent()).toContain('Send invites')

  await send.click()
  await dialog.getByRole('button', { name: 'Send invites to 3 people', exact: true }).click()
  await page.waitForURL(/\/sendings\/[\w-]+$/)
  await portal.deliverMail()
  await page.getByRole('heading', { name: 'All 3 invitations are out' }).waitFor()
  await page.goBack()
  await page.getByLabel('Select Ada').waitFor()
})

test('where it can be chosen who gets one and when, the button says how many that are, and whether now', async () => {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const list = await (await portal.signIn(admin)).visit('/users')
  await list.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const page = await openPageAs(portal, admin)
  await page.goto(`${portal.url}/sendings/new`)
  await page.getByRole('button', { name: 'Send invites to 3 people', exact: true }).waitFor()
  await page.getByLabel('Only the 2 never invited').check()
  await page.getByText('A note, or another time').click()
  await page.getByLabel('At a time').check()
  await page.getByRole('button', { name: 'Schedule invites for 2 people', exact: true }).waitFor()
  await page.getByLabel('Now', { exact: true }).check()
  await page.getByRole('button', { name: 'Send invites to 2 people', exact: true }).click()
  await page.waitForURL(/\/sendings\/[\w-]{36}$/)
})
