import { expect, test } from 'vitest'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'

test('who looks at those left alone goes on looking at them while mails leave', async () => {
  const portal = await servePortal()
  const { admin, ada, bob } = await cast(portal.db)
  const user_ids = [ada.id, bob.id]
  for (let i = 0; i < 11; i++) user_ids.push((await createActiveUser(portal.db, { name: `Active ${i}` })).id)
  const browser = await portal.signIn(admin)
  const { formToken } = await browser.visit('/users')
  const sending = await browser.post('/sendings', { form_token: formToken, user_ids })
  const page = await openPageAs(portal, admin)
  await page.goto(portal.url + sending.path)
  expect(await page.getByText('Active 7').isVisible()).toBe(false)
  await page.getByText('Names and reasons').click()
  await page.getByText('Active 7').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await portal.deliverMail()
  await page.getByRole('heading', { name: 'All 2 invitations are out' }).waitFor()
  expect(await page.getByText('Active 7').isVisible()).toBe(true)
})
