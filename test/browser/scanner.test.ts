import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { COUNTERS, everythingIn } from '#test/security/rows.ts'
import { openPage, servePortal } from '#test/support/chromium.ts'
import { cast, createUser } from '#test/support/factories.ts'

test('mail scanners that fetch the link and run its scripts change nothing', async () => {
  const portal = await servePortal()
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const before = await everythingIn(portal.db, COUNTERS)

  for (const method of ['HEAD', 'GET', 'GET']) {
    const response = await fetch(link, { method })
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
  }
  const scanner = await openPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  expect(await scanner.context().cookies()).toEqual([])
  expect(await scanner.locator('script:not([src])').count()).toBe(0)

  expect(await everythingIn(portal.db, COUNTERS)).toEqual(before)
  const ours = await portal.guest().visit(link)
  expect((await ours.press('Create your password')).path).toBe('/set-password')
})

/** What a machine may find in a mail or make up to fill into a field. */
const FILLINGS = ['test@example.com', 'postmaster@example.org', 'John Doe']
const LINKS = 3

test('where the email is asked for, a scanner that clicks every button and fills every field opens nothing', async () => {
  const { portal, people, links } = await invited('address')
  const before = await everythingIn(portal.db, COUNTERS)
  const scanner = await openPage()
  let pressed = 0
  for (const link of links)
    for (const filling of FILLINGS) pressed += await pressEverything(scanner, link, filling)
  expect(pressed).toBeGreaterThanOrEqual(LINKS * FILLINGS.length)
  expect(await scanner.context().cookies()).toEqual([])
  expect(await everythingIn(portal.db, COUNTERS)).toEqual(before)

  let burnt = 0
  for (const [n, link] of links.entries()) {
    const page = await portal.guest().visit(link)
    const alive = page.status === 200
    const answer = alive ? await page.fill('Your email address', people[n]!.email).press('Create') : page
    if (answer.path !== '/set-password') burnt += 1
  }
  process.stdout.write(`links burnt: ${burnt} / ${LINKS}\n`)
  expect(burnt).toBe(0)
}, 120_000)

test('the same scanner does use up a link that opens by a press, which is why there are two ways', async () => {
  const { portal, links } = await invited('press')
  await pressEverything(await openPage(), links[0]!, FILLINGS[0]!)
  expect((await portal.guest().visit(links[0]!)).status).toBe(410)
})

async function invited(mode: 'press' | 'address') {
  const portal = await servePortal()
  const { admin } = await cast(portal.db)
  await writeSetting(portal.db, 'opening_mode', mode, { by: null, now: portal.now() })
  const people = []
  for (let n = 0; n < LINKS; n++) people.push(await createUser(portal.db, { name: `Reader ${n}` }))
  const users = await (await portal.signIn(admin)).visit('/users')
  for (const { name } of people) users.check(`Select ${name}`)
  await users.press('Send invites')
  await portal.deliverMail()
  const links: string[] = []
  for (const { email } of people) links.push((await portal.mailTo(email)).link)
  return { portal, people, links }
}

/** Every button of the page, each on a fresh page with every field filled, also where the browser would not let it go. */
async function pressEverything(page: Page, link: string, filling: string) {
  await page.goto(link)
  const count = await page.locator('button, input[type=submit]').count()
  for (let n = 0; n < count; n++) {
    await page.goto(link)
    await page.evaluate('for (const form of document.forms) form.noValidate = true')
    for (const field of await page.locator('input:visible, textarea:visible').all()) await field.fill(filling)
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.locator('button, input[type=submit]').nth(n).click()
    await answer
    await page.waitForLoadState()
  }
  return count
}
