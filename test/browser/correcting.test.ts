import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPageAs, servePortal } from '#test/support/chromium.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'

const PEOPLE = 14
/** As much higher the page is with what it says at its top. */
const FLASH = 120
const NAMES = Array.from({ length: PEOPLE }, (_, i) => `Person ${String(i + 1).padStart(2, '0')}`)

test('after a correction the next address is there to go on with, and the page stays where it is', async () => {
  const page = await onFailed()
  const before = await correct(page, NAMES[3]!, 'right@example.org')
  await page.getByText('A new invitation to right@example.org is queued.').waitFor()
  expect(await focused(page)).toBe(`Address of ${NAMES[4]}`)
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(FLASH)

  await correct(page, NAMES[13]!, 'good@example.org')
  await page.getByText('A new invitation to good@example.org is queued.').waitFor()
  expect(await focused(page), 'after the last one').toBe(`Address of ${NAMES[12]}`)
  const corrected = page.locator('[aria-labelledby=mails-corrected] li')
  expect(await corrected.allTextContents(), 'the newest first').toEqual([
    expect.stringContaining(NAMES[13]!),
    expect.stringContaining(NAMES[3]!),
  ])
})

test.each(['the button', 'Enter'])(
  'what is wrong with an address stands in the window, also at its lower end, by %s',
  async (way) => {
    const page = await onFailed()
    const field = page.getByLabel(`Address of ${NAMES[5]}`)
    await field.fill('taken@example.org')
    const box = (await field.boundingBox())!
    // As far down as it can be.
    await page.evaluate(`scrollBy(0, ${box.y + 100 - page.viewportSize()!.height})`)
    await (way === 'Enter' ? field.press('Enter') : buttonOf(page, NAMES[5]!).click())
    const error = page.getByText('has this address already')
    await error.waitFor()
    const { y, height } = (await error.boundingBox())!
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height)
    expect(await focused(page)).toBe(`Address of ${NAMES[5]}`)
  },
)

test('a long reason stays beside the address that it is about', async () => {
  const page = await onFailed()
  for (const width of [1024, 1280]) {
    await page.setViewportSize({ width, height: 860 })
    const { reason, form } = await reasonAndForm(page)
    expect(reason.right, `${width}`).toBeLessThan(form.left)
  }
})

/** Where the words of the first row's reason end, and where its form begins. */
async function reasonAndForm(page: Page) {
  const [reason, form] = (await page.evaluate(`['div:has(> .status)', 'form'].map((part) => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('.remedies > li ' + part))
    return range.getBoundingClientRect().toJSON()
  })`)) as { left: number; right: number }[]
  return { reason: reason!, form: form! }
}

function buttonOf(page: Page, name: string) {
  return page
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('button', { name: 'Correct and resend' })
}

/** Says how far down the page was then. */
async function correct(page: Page, name: string, email: string) {
  await page.getByLabel(`Address of ${name}`).fill(email)
  await buttonOf(page, name).scrollIntoViewIfNeeded()
  const before = await scrolled(page)
  await buttonOf(page, name).click()
  return before
}

function focused(page: Page) {
  return page.evaluate('document.activeElement.labels?.[0]?.textContent ?? document.activeElement.outerHTML')
}

async function scrolled(page: Page) {
  return Number(await page.evaluate('scrollY'))
}

/** The page of a sending of which nothing arrived. */
async function onFailed() {
  const sink = await startSmtpSink({
    refusesRecipient: (to) =>
      to.endsWith('.invalid')
        ? { code: 550, message: `5.1.1 <${to}>: Recipient address rejected` }
        : undefined,
  })
  const portal = await servePortal({ config: { smtpUrl: sink.url } })
  const { admin } = await cast(portal.db)
  await createUser(portal.db, { name: 'Somebody', email: 'taken@example.org' })
  const user_ids: string[] = []
  for (const [i, name] of NAMES.entries()) {
    const email = `b.bondarenko.${i}@chornomorskaoblastna.invalid`
    user_ids.push((await createUser(portal.db, { name, email })).id)
  }
  const browser = await portal.signIn(admin)
  const { formToken } = await browser.visit('/users')
  const sending = await browser.post('/sendings', { form_token: formToken, user_ids })
  await portal.deliverMail()
  const page = await openPageAs(portal, admin)
  await page.setViewportSize({ width: 1280, height: 860 })
  await page.goto(portal.url + sending.path)
  await page.getByLabel(`Address of ${NAMES[0]}`).waitFor()
  return page
}
