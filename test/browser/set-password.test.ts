import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { guessesLog10 } from '#src/passwords/estimate.ts'
import { offerSetup } from '#src/setup/first-administrator.ts'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { cast, createActiveUser, PASSWORD } from '#test/support/factories.ts'

// Loading the dictionaries takes a second, once.
beforeAll(() => guessesLog10('any password will do', [], 'en'))

test('the rules and the strength follow what is typed, and are said politely once it is quiet', async () => {
  const page = await choosing()
  const rule = (name: string) => page.locator(`[data-rule=${name}]`)
  const strength = page.locator('#strength span')
  const said = page.locator('[data-live]')
  expect(await strength.textContent()).toBe('Not yet')

  await page.locator('[name=password]').pressSequentially('harbour')
  await page.locator('#strength[data-level="1"]').waitFor()
  expect(await rule('length').textContent()).toContain('(7 so far)')
  expect(await rule('common').textContent()).toContain('(not yet)')
  // The organization's name is known to the server only.
  expect(await rule('own').textContent()).toContain('(not yet)')
  await page.locator('[data-live]', { hasText: '0 of 3 rules met. Strength: Easily guessed.' }).waitFor()

  await page.locator('[name=password]').fill('copper meadow thimble')
  await page.locator('#strength[data-level="4"]').waitFor()
  for (const name of ['length', 'common', 'own']) expect(await rule(name).getAttribute('data-met')).toBe('')
  expect(await said.textContent()).not.toContain('Very strong')
  await page.locator('[data-live]', { hasText: '3 of 3 rules met. Strength: Very strong.' }).waitFor()
})

test('a password is pasted whole, shown and hidden, and a suggested one is judged when the page comes', async () => {
  const page = await choosing()
  const field = page.locator('[name=password]')
  const long = '🦊 copper meadow '.repeat(15)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(long)})`)
  await field.focus()
  await page.keyboard.press('Control+V')
  expect(await field.inputValue()).toBe(long)

  await page.getByRole('button', { name: 'Show' }).click()
  expect(await field.getAttribute('type')).toBe('text')
  await page.getByRole('button', { name: 'Hide' }).click()
  expect(await field.getAttribute('type')).toBe('password')

  await page.getByRole('button', { name: 'Suggest one for me' }).click()
  await page.locator('[name=password][type=text]').waitFor()
  for (const name of ['length', 'common', 'own'])
    expect(await page.locator(`[data-rule=${name}]`).getAttribute('data-met')).toBe('')
  await page.getByRole('button', { name: 'Save password and go in' }).click()
  await page.waitForURL('**/profile')
})

test('the same is said where a forgotten password, or one’s own, is replaced', async () => {
  const portal = await servePortal()
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org' })
  await portal.guest().post('/recovery', { email: ada.email })
  await portal.deliverMail()
  const page = await openPage()
  await page.goto((await portal.mailTo(ada.email)).link)
  await judgedWhileTyping(page)

  await page.goto(new URL('/sign-in', page.url()).href)
  await page.getByLabel('Email').fill(ada.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/profile')
  await page.goto(new URL('/profile/password', page.url()).href)
  await page.getByLabel('Current password', { exact: true }).fill(PASSWORD)
  await judgedWhileTyping(page)

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Show: New password').click()
  expect(await page.locator('[name=password]').getAttribute('type')).toBe('text')
  expect(await button('Hide: New password').textContent()).toBe('Hide')
  expect(await button('Show: Current password').getAttribute('aria-controls')).toBe('current_password')
})

test('the same is said to the first administrator, whose name counts as soon as it is typed', async () => {
  const portal = await servePortal()
  const page = await openPage()
  await page.goto(`${portal.config.baseUrl}/setup/${await offerSetup(portal.db, { now: portal.now() })}`)
  await page.getByLabel('Name').fill('Ada Lindqvist')
  await page.locator('[name=password]').fill('lindqvist quarry lamp')
  await page.locator('#strength[data-personal]').waitFor()
  expect(await page.locator('[data-rule=own]').textContent()).toContain('(not yet)')
  await judgedWhileTyping(page)
})

async function judgedWhileTyping(page: Page) {
  await page.locator('[name=password]').fill('password1234')
  await page.locator('#strength[data-level="1"]').waitFor()
  await page.locator('[name=password]').fill('copper meadow thimble')
  await page.locator('#strength[data-level="4"]').waitFor()
  for (const name of ['length', 'common', 'own'])
    expect(await page.locator(`[data-rule=${name}]`).getAttribute('data-met')).toBe('')
}

async function choosing() {
  const portal = await servePortal()
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const page = await openPage()
  await page.goto((await portal.mailTo(ada.email)).link)
  await page.getByRole('button', { name: 'Create your password' }).click()
  await page.waitForURL('**/set-password')
  return page
}
