import { expect, test } from 'vitest'
import { openPage, openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, createUser, PASSWORD } from '#test/support/factories.ts'

const CHOSEN = 'copper meadow thimble'
const MOST_TABS = 80

type Page = Awaited<ReturnType<typeof openPage>>

test('the main job can be done with the keyboard alone', async () => {
  const portal = await servePortal()
  const { admin, ada } = await cast(portal.db)
  const page = await openPage()
  await page.goto(`${portal.url}/users`)
  await page.locator('[name=email]:focus').waitFor()
  await page.keyboard.type(admin.email)
  await tabTo(page, 'Password')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(users)?$/)

  await page.goto(`${portal.url}/users`)
  await page.keyboard.press('Tab')
  expect(await focusedText(page)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Select Ada')
  await page.keyboard.press('Space')
  await tabTo(page, 'Send invites')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sendings\//)
  await page.locator('h1:focus').waitFor()
  await portal.deliverMail()
  await page.getByRole('heading', { name: 'The invitation is out' }).waitFor()

  const person = await openPage()
  await person.goto((await portal.mailTo(ada.email)).link)
  await tabTo(person, 'Create your password')
  await person.keyboard.press('Enter')
  await person.waitForURL(/set-password/)
  await person.locator('[name=password]:focus').waitFor()
  await person.keyboard.type('password1234')
  await person.keyboard.press('Enter')
  await person.getByText('would be guessed early').first().waitFor()
  await person.locator('[name=password]:focus').waitFor()
  await person.keyboard.type(CHOSEN)
  await person.keyboard.press('Enter')
  await person.waitForURL(/\/profile$/)
})

test('a question that was asked from a menu gives the focus back to the button of the menu', async () => {
  const portal = await servePortal()
  const { admin, ada, harbour } = await cast(portal.db)
  const page = await openPageAs(portal, admin)
  for (const [path, menu] of [
    [`/organizations/${harbour.id}`, `Actions for ${harbour.name}`],
    [`/users/${ada.id}`, `Actions for ${ada.name}`],
  ] as const) {
    await page.goto(portal.url + path)
    await tabTo(page, menu)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Deactivate…')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focusedText(page), path).toBe(menu)
  }
})

test.each([true, false])(
  'with scripts: %s, what is done with ticked people is close to each of them in a long list',
  async (javaScriptEnabled) => {
    const portal = await servePortal()
    const { admin } = await cast(portal.db)
    for (let n = 0; n < 50; n++) await createUser(portal.db)
    const page = await openPageAs(portal, admin, { javaScriptEnabled })
    await page.goto(`${portal.url}/users`)
    const boxes = page.locator('tbody .tick input')
    for (const box of [boxes.first(), boxes.nth(20)]) {
      await box.focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Tab')
      expect(await focusedText(page)).toBe('Go on with the selected people')
      const link = await page.locator(':focus').boundingBox()
      expect(link!.width).toBeGreaterThan(100)
      await page.keyboard.press('Enter')
      await tabTo(page, 'Send invites', 2)
      expect(await page.locator(':focus').isVisible()).toBe(true)
    }
    await boxes.nth(1).focus()
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).not.toContain('selected')
  },
)

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string, most = MOST_TABS) {
  for (let tabs = 0; tabs < most; tabs++) {
    await page.keyboard.press('Tab')
    if ((await focusedText(page)).includes(name)) return
  }
  throw new Error(`${most} tabs did not lead to “${name}”.`)
}

/** How a screen reader would call what has the focus. */
async function focusedText(page: Page) {
  const text = await page.evaluate(`(() => {
    const element = document.activeElement
    const label = element.labels?.[0]?.textContent
    return element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
  })()`)
  return String(text).trim()
}
