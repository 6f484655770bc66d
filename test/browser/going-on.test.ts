import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'

const ELSEWHERE = 'https://claims.example.org/start'

test('after signing in, a user arrives at the portal at another address, and no policy of ours stands in the way', async () => {
  const portal = await servePortal()
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org' })
  await writeSetting(portal.db, 'portal_address', ELSEWHERE, { by: null, now: portal.now() })
  const page = await openPage()
  await page.route(ELSEWHERE, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Claims</title><h1>Claims</h1>' }),
  )
  await page.goto(`${portal.url}/sign-in`)
  await page.getByLabel('Email address').fill(ada.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(ELSEWHERE)
  expect(await page.locator('h1').textContent()).toBe('Claims')
})
