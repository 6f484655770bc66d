import { expect, test } from 'vitest'
import { axeViolations, openPage, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'

test('whoever signed in anew in another tab loses nothing of what they typed: the same button does it then', async () => {
  const { portal, page, signInElsewhere, people } = await openAs('admin', '/users/new')
  await page.locator('[name=name]').fill('Dora')
  await page.locator('[name=email]').fill('dora@example.org')
  await signInElsewhere(people.admin)
  const add = page.getByRole('button', { name: 'Add this person' })
  await add.focus()
  await page.keyboard.press('Enter')
  const said = page.getByRole('status').getByText('What you typed is still here: press the button again.')
  await said.waitFor()
  expect(await page.evaluate("document.querySelector('#flash').getBoundingClientRect().top >= 0")).toBe(true)
  expect(new URL(page.url()).pathname).toBe('/users/new')
  expect(await page.locator('[name=name]').inputValue()).toBe('Dora')
  expect(await axeViolations(page)).toEqual([])
  expect(await page.locator(':focus').textContent()).toBe('Add this person')

  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dora' }).waitFor()
  expect(await portal.db.selectFrom('users').select('email').where('name', '=', 'Dora').execute()).toEqual([
    { email: 'dora@example.org' },
  ])
})

test('what one person typed is not done under the name of the next', async () => {
  const { portal, page, signInElsewhere, people } = await openAs('admin', '/users/new')
  await page.locator('[name=name]').fill('Dora')
  await page.locator('[name=email]').fill('dora@example.org')
  await signInElsewhere(people.olga)
  for (let press = 1; press <= 2; press++) {
    const answered = page.waitForResponse((answer) => answer.status() === 409)
    await page.getByRole('button', { name: 'Add this person' }).click()
    await answered
    await page.getByRole('status').getByText('Nothing was done, because this page is out of date.').waitFor()
  }
  expect(await page.locator('[name=name]').inputValue()).toBe('Dora')
  expect(await portal.db.selectFrom('users').select('id').where('name', '=', 'Dora').execute()).toEqual([])
})

test('a session that ends while somebody types takes nothing away: signed in elsewhere, the same button does it', async () => {
  const { portal, page, signInElsewhere, people } = await openAs('admin', '/users/new')
  await page.locator('[name=name]').fill('Dora')
  await page.locator('[name=email]').fill('dora@example.org')
  await portal.db.deleteFrom('sessions').execute()
  const add = page.getByRole('button', { name: 'Add this person' })
  await add.click()
  await page.getByRole('status').getByText('Your session has ended').waitFor()
  expect(await axeViolations(page)).toEqual([])
  const elsewhere = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Sign in in another tab' }).click()
  await (await elsewhere).getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/users/new')

  await signInElsewhere(people.admin)
  await add.click()
  await page.getByRole('status').getByText('What you typed is still here: press the button again.').waitFor()
  await add.click()
  await page.getByRole('heading', { name: 'Dora' }).waitFor()
})

test('a text outlives the session it was written in, and nobody is told before they press', async () => {
  const { portal, page, signInElsewhere, people } = await openAs('admin', '/templates/invitation/en')
  await portal.db.deleteFrom('sessions').execute()
  const answered = page.waitForResponse((answer) => answer.status() === 401)
  await page.locator('#subject').fill('Welcome')
  await answered
  expect(await page.locator('#flash').textContent()).toBe('')
  await signInElsewhere(people.admin)
  const renewed = page.waitForResponse((answer) => answer.status() === 409)
  await page.locator('#subject').press('End')
  await page.keyboard.type(' back')
  await renewed
  await page.keyboard.type(' here')
  await page.locator('#preview .envelope', { hasText: 'Welcome back here' }).waitFor()
})

test('a text that is being written stays, and its preview goes on', async () => {
  const { page, signInElsewhere, people } = await openAs('admin', '/templates/invitation/en')
  await signInElsewhere(people.admin)
  const answered = page.waitForResponse((answer) => answer.status() === 409)
  await page.locator('#subject').fill('Welcome')
  await answered
  await page.locator('#subject').press('End')
  await page.keyboard.type(' back')
  await page.locator('#preview .envelope', { hasText: 'Welcome back' }).waitFor()
  expect(await page.locator('#flash').textContent()).toBe('')
})

/** Somebody on a page, and a second tab of the same browser in which somebody signs in. */
async function openAs(who: 'admin', path: string) {
  const portal = await servePortal()
  const people = await cast(portal.db)
  const page = await openPage()
  const headers = { origin: portal.url }
  const signInElsewhere = async ({ email }: { email: string }) => {
    const form = { email, password: PASSWORD }
    const answer = await page
      .context()
      .request.post(`${portal.url}/sign-in`, { form, headers, maxRedirects: 0 })
    expect(answer.status()).toBe(303)
  }
  await signInElsewhere(people[who])
  await page.goto(portal.url + path)
  return { portal, people, page, signInElsewhere }
}
