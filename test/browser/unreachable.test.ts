import { expect, test } from 'vitest'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

const UNREACHABLE = 'The portal does not answer'

test('whoever is offline keeps the page and what they typed, and tries again with a press', async () => {
  const { portal, page } = await openAs('/users/new')
  await page.locator('[name=name]').fill('Dora')
  await page.locator('[name=email]').fill('dora@example.org')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Add this person' }).click()
  await page.getByRole('status').getByText(UNREACHABLE).waitFor()
  expect(page.url()).toBe(`${portal.url}/users/new`)
  expect(await page.locator('[name=name]').inputValue()).toBe('Dora')
  expect(await axeViolations(page)).toEqual([])

  const again = page.getByRole('button', { name: 'Try again' })
  await again.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction("document.querySelectorAll('#flash .note').length === 1")
  await page.context().setOffline(false)
  await again.click()
  await page.getByRole('heading', { name: 'Dora' }).waitFor()
  expect(await page.getByText(UNREACHABLE).count()).toBe(0)
  forget(page)
})

test('the page of a proxy takes the place of nothing, and the address stays', async () => {
  const { portal, page } = await openAs('/users')
  let down = true
  await page.route(/q=char/, (route) =>
    down
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' })
      : route.fallback(),
  )
  await page.getByRole('searchbox').fill('char')
  await page.getByRole('status').getByText(UNREACHABLE).waitFor()
  expect(page.url()).toBe(`${portal.url}/users`)
  expect(await page.getByText('Bad Gateway').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Ada' }).isVisible()).toBe(true)

  down = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForURL(/q=char/)
  await page.getByRole('link', { name: 'Ada' }).waitFor({ state: 'detached' })
  expect(await page.locator('#flash').textContent()).toBe('')
  forget(page)
})

test('what a page asks for by itself fails in silence', async () => {
  const { page } = await openAs('/profile/password')
  const password = page.locator('[name=password]')
  await page.context().setOffline(true)
  const failed = page.waitForEvent('requestfailed')
  await password.fill('copper')
  await failed
  expect(await page.locator('#flash').textContent()).toBe('')
  await page.context().setOffline(false)
  const judged = page.waitForResponse(/password\/check$/)
  await password.fill('copper meadow thimble')
  expect((await judged).status()).toBe(200)
  forget(page)
})

async function openAs(path: string) {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const page = await openPageAs(portal, admin)
  await page.goto(portal.url + path)
  return { portal, page }
}

/** That nothing answered is what the browser complains about, and what these tests are about. */
function forget(page: { complaints: string[] }) {
  const others = page.complaints.filter(
    (one) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 502/.test(one),
  )
  page.complaints.splice(0, page.complaints.length, ...others)
}
