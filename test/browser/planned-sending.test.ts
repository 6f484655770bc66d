import { expect, test } from 'vitest'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

test('the time of a sending is changed over its page, and it is sent now in place, by keyboard too', async () => {
  const { portal, page } = await onPlanned()
  const address = page.url()
  await page.getByRole('heading', { name: 'Would be invited as things stand' }).waitFor()
  expect(await axeViolations(page)).toEqual([])

  await page.getByRole('link', { name: 'Change the time…' }).click()
  const dialog = page.getByRole('dialog', { name: 'When should this sending begin?' })
  await dialog.waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator(':focus').textContent()).toBe('Change the time…')

  await page.keyboard.press('Enter')
  await dialog.getByLabel('Date and time, in UTC').fill('2026-03-04T12:30')
  await dialog.getByRole('button', { name: 'Change the time' }).click()
  await page.getByRole('heading', { name: 'Scheduled for Wednesday 4 March at 12:30 UTC' }).waitFor()
  await page.getByText('The time is changed.').waitFor()
  expect(page.url()).toBe(address)

  await page.getByRole('button', { name: 'Send now' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sending to 2 people' }).waitFor()
  await page.getByText('This sending begins now.').waitFor()
  expect(await page.locator(':focus').textContent()).toContain('Pause')
  expect(page.url()).toBe(address)
  expect(await axeViolations(page)).toEqual([])
  expect(await portal.deliverMail()).toBe(2)
  await page.getByRole('heading', { name: 'All 2 invitations are out' }).waitFor()
})

async function onPlanned() {
  const portal = await servePortal()
  const { admin, ada, bob } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const { formToken: form_token } = await browser.visit('/users')
  const when = { when: 'at', send_at: '2026-03-05T09:00' }
  const { path } = await browser.post('/sendings', { form_token, user_ids: [ada.id, bob.id], ...when })
  const page = await openPageAs(portal, admin)
  await page.goto(portal.url + path)
  return { portal, page }
}
