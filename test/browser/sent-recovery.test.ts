import { expect, test } from 'vitest'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { createActiveUser, createAdmin, PASSWORD } from '#test/support/factories.ts'

const LONG = 'maximiliane.freifrau.von.hohenfels.osterberg@subsidiary.example.org'

test('a link for a new password is asked about over the page, which a long address does not burst on a phone', async () => {
  const portal = await servePortal()
  const admin = await createAdmin(portal.db)
  const eve = await createActiveUser(portal.db, { name: 'Eve', email: LONG })
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  await page.goto(`${portal.url}/users/${eve.id}`)
  await page.locator('[name=email]').fill(admin.email)
  await page.locator('[name=password]').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('main [popovertarget=more]').click()
  await page.locator('#more a[href$="/recovery"]').click()

  await page.locator('dialog[open]').waitFor()
  expect(await page.locator('dialog[open] :focus').innerText()).toBe('Cancel')
  const burst = `[...document.querySelectorAll('dialog[open], dialog[open] *, main .note')]
    .some((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)`
  expect(await page.evaluate(burst)).toBe(false)
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByText('is queued').waitFor()
  expect(await page.evaluate(burst)).toBe(false)
  expect(await portal.deliverMail()).toBe(1)
})
