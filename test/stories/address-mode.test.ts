import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const FIELD = 'Your email address'
const OPEN = 'Create your password'

test('an administrator asks for the invited email, and then only who types it gets in', async () => {
  const { portal, ada, link } = await invited()
  const page = await portal.guest().visit(link)
  expect(page.text).not.toContain(ada.email)
  expect(page.text).not.toContain('Ada')

  const wrong = await page.fill(FIELD, 'bob@example.org').press(OPEN)
  expect(wrong.status).toBe(422)
  expect(wrong.fieldError(FIELD)).toContain('not sent to this address')
  expect(wrong.value(FIELD)).toBe('bob@example.org')
  expect(wrong.text).not.toContain(ada.email)
  expect(wrong.headers.getSetCookie()).toEqual([])

  const choosing = await wrong.fill(FIELD, ' ADA@example.org').press(OPEN)
  expect(choosing.path).toBe('/set-password')
})

test('nothing typed, or nothing that is an email, is said beside the field and not counted', async () => {
  const { portal, ada, link } = await invited()
  let page = await portal.guest().visit(link)
  for (let n = 0; n < 15; n++) {
    page = await page.fill(FIELD, ' ').press(OPEN)
    expect(page.fieldError(FIELD)).toBe('Something is needed here.')
    page = await page.fill(FIELD, 'ada at example').press(OPEN)
    expect(page.fieldError(FIELD)).toContain('looks like')
  }
  expect((await page.fill(FIELD, ada.email).press(OPEN)).path).toBe('/set-password')
})

test('too many wrong ones make this address wait for a quarter of an hour, and nobody else', async () => {
  const { portal, ada, link } = await invited()
  let page = await portal.guest().visit(link)
  for (let n = 0; n < 10; n++) page = await page.fill(FIELD, `guess${n}@example.org`).press(OPEN)
  const waiting = await page.fill(FIELD, ada.email).press(OPEN)
  expect(waiting.status).toBe(429)
  expect(waiting.headers.get('retry-after')).toBe('900')
  expect(waiting.fieldError(FIELD)).toContain('quarter of an hour')

  const elsewhere = portal.guest()
  elsewhere.address = '203.0.113.9'
  const there = await elsewhere.visit(link)
  expect((await there.fill(FIELD, ada.email).press(OPEN)).path).toBe('/set-password')
})

test('the answer to a wrong email is the same whether somebody has it or not', async () => {
  const { portal, link } = await invited()
  const answers = new Set<string>()
  for (const typed of ['bob@example.org', 'charlie@example.org', 'nobody@example.org']) {
    const page = await (await portal.guest().visit(link)).fill(FIELD, typed).press(OPEN)
    answers.add(`${page.status} ${page.html.replaceAll(typed, '…')}`)
  }
  expect(answers.size).toBe(1)
})

test('within the half hour the same browser may come back without typing; a dead link is dead in this mode too', async () => {
  const { portal, ada, link } = await invited()
  const choosing = await (await portal.guest().visit(link)).fill(FIELD, ada.email).press(OPEN)
  expect((await choosing.browser.post(new URL(link).pathname)).path).toBe('/set-password')
  expect((await choosing.browser.visit(link)).path).toBe('/set-password')

  const elsewhere = await portal.guest().post(new URL(link).pathname, { email: ada.email })
  expect([elsewhere.status, elsewhere.heading]).toEqual([410, 'This link is open in another browser'])
  portal.later({ days: 20 })
  const lapsed = await portal.guest().visit(link)
  expect(lapsed.buttons()).toContain('Send me a new link')
})

test('when another user is signed in, a wrong email leaves their session alone, the right one ends it', async () => {
  const { portal, ada, olga, link } = await invited()
  const browser = await portal.signIn(olga)
  const page = await browser.visit(link)
  expect(page.text).toContain('Olga is signed in here')
  const wrong = await page.fill(FIELD, olga.email).press('End that session and go on')
  expect(wrong.fieldError(FIELD)).toContain('not sent to this address')
  expect((await browser.visit('/users')).path).toBe('/users')
  await wrong.fill(FIELD, ada.email).press('End that session and go on')
  expect((await browser.visit('/users')).path).toContain('/sign-in')
})

test('a page that was open while the setting changed ends in a sentence, in both directions', async () => {
  const { portal, ada, admin, link } = await invited()
  const asking = await portal.guest().visit(link)
  const settings = await (await portal.signIn(admin)).visit('/settings/links')
  const pressing = await settings.choose('A press of a button').press('Save')
  const press = await portal.guest().visit(link)
  await pressing.choose('The invited address, typed').press('Save')
  expect((await press.press(OPEN)).fieldError(FIELD)).toBe('Something is needed here.')
  await (await settings.reload()).choose('A press of a button').press('Save')
  expect((await asking.fill(FIELD, ada.email).press(OPEN)).path).toBe('/set-password')
})

async function invited() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  const settings = await browser.visit('/settings/links')
  await settings.choose('The invited address, typed').press('Save')
  const users = await browser.visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  return { portal, ...people, link: (await portal.mailTo(people.ada.email)).link }
}
