import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { createInvited } from '#test/home/invited.ts'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'

const NARROW = { width: 360, height: 800 }

test('another period or organization changes the funnel alone, and going back undoes it', async () => {
  const { page } = await openHome()
  await page.evaluate(`document.querySelector('h1').setAttribute('data-same', '')`)
  await page.getByText('As a table').click()
  await page.getByText('3 people were invited in the last 30 days').waitFor()

  const week = page.getByRole('link', { name: '7 days' })
  await week.focus()
  await page.keyboard.press('Enter')
  await page.getByText('2 people were invited in the last 7 days').waitFor()
  expect(page.url()).toMatch(/\/\?period=7$/)
  expect(await page.locator(':focus').textContent()).toBe('7 days')
  expect(await week.getAttribute('aria-current')).toBe('true')
  expect(await page.locator('[data-same]').count()).toBe(1)
  expect(await page.getByRole('row', { name: /Invited 2/ }).isVisible()).toBe(true)

  const organization = page.getByLabel('Organisation', { exact: true })
  await organization.focus()
  await organization.selectOption('Harbour Trust')
  await page.getByText('1 person was invited in the last 7 days').waitFor()
  expect(page.url()).toMatch(/\?period=7&organization=/)
  expect(await page.locator(':focus').getAttribute('name')).toBe('organization')
  expect(await page.locator('[data-same]').count()).toBe(1)

  await page.getByRole('link', { name: 'A year' }).click()
  await page.getByText('1 person was invited in the last year').waitFor()
  await page.goBack()
  await page.getByText('1 person was invited in the last 7 days').waitFor()
  await page.goBack()
  await page.getByText('2 people were invited in the last 7 days').waitFor()
  expect(await organization.inputValue()).toBe('')
  await page.goBack()
  await page.getByText('3 people were invited in the last 30 days').waitFor()
  await page.getByRole('link', { name: 'Show them' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor()
})

test('it has no barriers in light, in dark, on a phone, and with its table open', async () => {
  const { page } = await openHome()
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByText('As a table').click()
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  expect(await axeViolations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
})

test('it reads from right to left in Arabic, without barriers, and fits a narrow phone', async () => {
  const { page } = await openHome({ locale: 'ar' })
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  await page.locator('summary').click()
  expect(await overflow(page)).toBe(0)
  expect(await axeViolations(page)).toEqual([])
})

test('on the first day it has no barriers either', async () => {
  const { page } = await openHome({ people: false })
  await page.getByRole('heading', { name: 'You are the first one in' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
})

async function openHome({ locale = 'en', people = true } = {}) {
  const portal = await servePortal()
  const { db } = portal
  const { admin, harbour, ada, bob, olga, charlie } = await cast(db)
  await db.updateTable('users').set({ locale }).where('id', '=', admin.id).execute()
  if (people) {
    await createInvited(db, { user: { organization_id: harbour.id }, accepted: true })
    await createInvited(db, { lapsed: true })
    await createInvited(db, { mail: 'failed', error: 'No such domain', daysAgo: 13 })
    await createInvited(db, { daysAgo: 100 })
  } else {
    const others = [ada, bob, olga, charlie].map(({ id }) => id)
    await db.deleteFrom('users').where('id', 'in', others).execute()
  }
  const page = await openPage()
  await page.goto(`${portal.url}/sign-in`)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${portal.url}/`)
  return { portal, page }
}

/** How far the page reaches beyond the window. */
function overflow(page: Page) {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
