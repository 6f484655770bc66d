import { expect, test } from 'vitest'
import { axeViolations, openPage, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'

const CHOSEN = 'copper meadow thimble'

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with htmx' : 'with JavaScript off'

  test(`the main job in a real browser ${how}`, async () => {
    const portal = await servePortal()
    const { admin, ada } = await cast(portal.db)
    const page = await openPage({ javaScriptEnabled })
    const looked = async () => (javaScriptEnabled ? axeViolations(page) : [])

    await page.goto(`${portal.url}/users`)
    expect(await looked()).toEqual([])
    await page.getByLabel('Email address').fill(admin.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor()
    expect(await looked()).toEqual([])

    await page.getByLabel('Select Ada').check()
    await page.getByRole('button', { name: 'Send invites' }).click()
    await page.getByRole('heading', { name: 'Sending 1 invitation' }).waitFor()
    expect(page.url()).toContain('/sendings/')
    expect(await looked()).toEqual([])

    await portal.deliverMail()
    if (!javaScriptEnabled) await page.reload()
    await page.getByText('1 of 1 sent').first().waitFor()

    const person = await openPage({ javaScriptEnabled })
    await person.goto((await portal.mailTo(ada.email)).link)
    await person.getByRole('button', { name: 'Create your password' }).click()
    await person.getByLabel('Password', { exact: true }).fill(CHOSEN)
    await person.getByRole('button', { name: 'Save password and go in' }).click()
    await person.getByRole('heading', { name: 'Your profile' }).waitFor()
    expect(new URL(person.url()).pathname).toBe('/profile')

    await page.goto(`${portal.url}/users`)
    expect(await page.getByRole('row', { name: /Ada/ }).innerText()).toContain('Active')
  })
}

test('searching as you type changes the list and keeps the address', async () => {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const page = await openPage()
  await page.goto(`${portal.url}/users`)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox').pressSequentially('char')
  await page.getByRole('link', { name: 'Ada' }).waitFor({ state: 'detached' })
  await page.waitForURL(/q=char/)
  expect(await page.getByRole('row', { name: /Charlie/ }).count()).toBe(1)

  await page.getByRole('link', { name: 'Charlie' }).click()
  await page.getByRole('heading', { level: 1, name: 'Charlie' }).waitFor()
  await page.goBack()
  await page.getByRole('searchbox').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('char')
})

test('whoever searches and then ticks somebody asks once, keeps the tick, and is back in one step', async () => {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  const page = await openPageAs(portal, admin)
  await page.goto(`${portal.url}/users`)
  const asked: string[] = []
  page.on('request', (request) => {
    const words = new URL(request.url()).searchParams.get('q')
    if (words) asked.push(words)
  })
  await page.getByRole('searchbox').fill('char')
  await page.waitForURL(/q=char/)
  const tick = page.getByLabel('Select Charlie')
  await page.getByLabel('Select Ada').waitFor({ state: 'detached' })
  await tick.check()
  await page.getByText('1 selected', { exact: true }).waitFor()
  expect(await tick.isChecked()).toBe(true)

  await page.route(/q=charl/, async (route) => {
    await page.locator('#list[aria-busy=true]').waitFor()
    await route.fallback()
  })
  await page.getByRole('searchbox').fill('charl')
  await page.locator('#found', { hasText: '1 person – 1 selected' }).waitFor()
  expect(await page.locator('[aria-busy]').count()).toBe(0)
  expect(asked, 'leaving the field asked for nothing').toEqual(['char', 'charl'])
  await page.goBack()
  await page.waitForURL(/q=char(&|$)/)

  await page.goBack()
  await page.getByRole('link', { name: 'Ada' }).waitFor()
  expect(page.url()).toBe(`${portal.url}/users`)
})
