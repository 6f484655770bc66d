import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'

test('after signing in, a user arrives at the portal at another address, and no policy of ours stands in the way', async () => {
  const [portal, elsewhere] = [await servePortal(), await servePortal()]
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org' })
  const address = `${elsewhere.url}/recovery/sent`
  await writeSetting(portal.db, 'portal_address', address, { by: null, now: portal.now() })
  const page = await openPage()
  await page.goto(`${portal.url}/sign-in`)
  await page.getByLabel('Email address').fill(ada.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(address)
  expect(await page.locator('h1').textContent()).toBe('Look in your mail')
})
