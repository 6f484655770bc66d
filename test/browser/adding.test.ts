import { expect, test } from 'vitest'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { createAdmin, PASSWORD } from '#test/support/factories.ts'

const LIST = 'dora@example.org\neve@example.org'

test('the list that was pasted outlives a reload, the Back of the page and the Back of the browser', async () => {
  const portal = await servePortal()
  const admin = await createAdmin(portal.db)
  const page = await openPage()
  await page.goto(`${portal.url}/users/several`)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')

  const checked = page.getByRole('heading', { level: 1, name: 'Check the list' })
  const pasted = page.getByLabel('Email addresses')
  await pasted.fill(LIST)
  await page.getByRole('button', { name: 'Check the list' }).click()
  await checked.waitFor()
  expect((await page.reload())?.status()).toBe(200)
  expect(await page.getByRole('row', { name: /dora@example\.org/ }).count()).toBe(1)

  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('heading', { level: 1, name: 'Add users' }).waitFor()
  expect(await pasted.inputValue()).toBe(LIST)
  expect((await page.reload())?.status()).toBe(200)
  expect(await pasted.inputValue()).toBe(LIST)

  await page.getByRole('button', { name: 'Check the list' }).click()
  await checked.waitFor()
  await page.getByRole('button', { name: 'Add 2 people' }).click()
  await page.waitForURL(/\/sendings\//)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Add users' }).waitFor()
})
