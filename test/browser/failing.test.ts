import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { axeViolations, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast } from '#test/support/factories.ts'

const OUR_FAULT = 'Something went wrong on our side'

test('a search that fails leaves the list and the words, says a reference, and works again by itself', async () => {
  const { page, portal, fail, failures } = await openAs('/users')
  const repair = await fail('invitations')
  await page.getByRole('searchbox').fill('char')
  await page.getByRole('status').getByText(OUR_FAULT).waitFor()
  expect(await page.locator('#flash code').textContent()).toMatch(/^[\da-f-]{36}$/)
  expect(page.url()).toBe(`${portal.url}/users`)
  expect(await page.getByRole('searchbox').inputValue()).toBe('char')
  expect(await page.getByRole('link', { name: 'Ada' }).isVisible()).toBe(true)
  expect(await axeViolations(page)).toEqual([])
  expect(failures()).toBe(1)

  await repair()
  await page.getByRole('searchbox').fill('charl')
  await page.getByRole('link', { name: 'Ada' }).waitFor({ state: 'detached' })
  expect(await page.locator('#flash').textContent()).toBe('')
})

test('a link whose answer goes into the page leaves it as it is when that fails', async () => {
  const { page, portal, fail, failures } = await openAs('/')
  await fail('invitations')
  await page.getByRole('link', { name: '7 days' }).click()
  await page.getByRole('status').getByText(OUR_FAULT).waitFor()
  expect(page.url()).toBe(`${portal.url}/`)
  expect(await page.getByText('in the last 30 days').isVisible()).toBe(true)
  expect(failures()).toBe(1)
})

test('a form that fails keeps what was typed, and the same button does it later', async () => {
  const { page, fail, failures } = await openAs('/users/new')
  await page.locator('[name=name]').fill('Dora')
  await page.locator('[name=email]').fill('dora@example.org')
  const repair = await fail('audit')
  await page.getByRole('button', { name: 'Add this person' }).click()
  await page.getByRole('status').getByText(OUR_FAULT).waitFor()
  expect(await page.locator('[name=name]').inputValue()).toBe('Dora')
  expect(failures()).toBe(1)
  await repair()
  await page.getByRole('button', { name: 'Add this person' }).click()
  await page.getByRole('heading', { name: 'Dora' }).waitFor()
})

test('a text that is being written stays when its preview fails, and nobody is told until they press', async () => {
  const { page, fail, failures } = await openAs('/templates/invitation/en')
  const repair = await fail('brand_versions')
  const answered = page.waitForResponse((answer) => answer.status() === 500)
  await page.locator('#subject').fill('Welcome')
  await answered
  expect(await page.locator('#flash').textContent()).toBe('')
  await page.locator('#adding').selectOption('heading')
  await page.getByRole('button', { name: 'Add block' }).click()
  await page.getByRole('status').getByText(OUR_FAULT).waitFor()
  expect(await page.locator('#subject').inputValue()).toBe('Welcome')
  expect(failures()).toBeGreaterThanOrEqual(2)
  await repair()
  await page.getByRole('button', { name: 'Add block' }).click()
  await page.locator('#b8_text:focus').waitFor()
  expect(await page.locator('#subject').inputValue()).toBe('Welcome')
})

test('a page that asks how far a sending is says nothing when that fails once; when it is gone, so is the page', async () => {
  const { page, portal, fail, failures } = await openAs('/users')
  await page.getByLabel('Select Ada').check()
  await page.getByRole('button', { name: 'Send invites' }).click()
  await page.getByRole('heading', { name: 'Sending 1 invitation' }).waitFor()
  const repair = await fail('outbox')
  const asked = page.waitForResponse((answer) => answer.url().endsWith('/progress'))
  await page.evaluate("htmx.trigger('#progress', 'every')")
  expect((await asked).status()).toBe(500)
  expect(await page.locator('#flash').textContent()).toBe('')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Sending 1 invitation')
  await repair()
  failures()

  await portal.db.updateTable('users').set({ role: 'user' }).execute()
  await page.evaluate("htmx.trigger('#progress', 'every')")
  await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('what is refused outright leaves the page, too, and says why', async () => {
  const { page, portal } = await openAs('/users/new')
  const much = 'x'.repeat(1_100_000)
  await page.evaluate(`document.querySelector('[name=name]').value = '${much}'`)
  await page.locator('[name=email]').fill('dora@example.org')
  await page.getByRole('button', { name: 'Add this person' }).click()
  await page.getByRole('status').getByText('That was too much at once').waitFor()
  expect(await page.evaluate("document.querySelector('[name=name]').value.length")).toBe(much.length)

  await page.goto(`${portal.url}/users`)
  await portal.db.updateTable('users').set({ role: 'user' }).execute()
  await page.getByRole('searchbox').fill('char')
  await page.getByRole('status').getByText('There is nothing here').waitFor()
  expect(page.url()).toBe(`${portal.url}/users`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Users')
  expect(await page.getByRole('link', { name: 'Ada' }).isVisible()).toBe(true)
})

async function openAs(path: string) {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const page = await openPageAs(portal, admin)
  await page.goto(portal.url + path)
  return { portal, page, fail: (table: string) => lose(portal.db, table), failures: () => failuresOf(page) }
}

/** Everything that needs the table fails from now on, until what this gives back is called. */
async function lose(db: Db, table: string) {
  await sql`alter table ${sql.ref(table)} rename to lost`.execute(db)
  return () => sql`alter table lost rename to ${sql.ref(table)}`.execute(db)
}

/** How often the browser noted since the last time that the server failed, which is what these tests are about. */
function failuresOf(page: Page & { complaints: string[] }) {
  const [failed, others] = [page.complaints.filter((one) => one.includes('status of 500')), page.complaints]
  page.complaints.splice(0, others.length, ...others.filter((one) => !failed.includes(one)))
  return failed.length
}
