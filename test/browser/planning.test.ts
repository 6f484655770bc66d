import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

test('whoever chooses a time reads at once what it means in the time zone of the portal', async () => {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  await writeSetting(portal.db, 'time_zone', 'Europe/Berlin', { by: admin, now: portal.now() })
  const page = await openPageAs(portal, admin, { timezoneId: 'America/New_York' })
  await page.goto(`${portal.url}/sendings/new?status=none`)
  await page.getByText('A note, or another time').click()
  await page.getByLabel('At a time').check()
  const status = page.locator('main [role=status]')
  expect(await status.textContent()).toBe('Tuesday, 3 March 2026 at 09:00 CET')
  const field = page.getByLabel('Date and time, in Europe/Berlin')
  await field.fill('2026-10-25T02:30')
  await page.getByText('Sunday, 25 October 2026 at 02:30 CEST').waitFor()
  await field.fill('2026-03-29T02:30')
  await page.getByText('The next one that they show is Sunday 29 March at 03:00 CEST.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await field.fill('2026-03-29T03:00')
  await page.getByRole('button', { name: 'Schedule' }).click()
  await page.getByRole('heading', { name: 'Scheduled for Sunday 29 March at 03:00 CEST' }).waitFor()
})
