import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { openRegistering, press, registered } from '#test/registrations/registering.ts'
import type { Portal } from '#test/support/portal.ts'

const EVE = 'eve@example.org'
const CHOSEN = 'copper meadow thimble'
const NEW_LINK = 'Send me a new link'

test('who registered and chose no password gets a new link from the old one, at once, and comes in by it', async () => {
  const { portal, link } = await putOff()
  const old = await portal.guest().visit(link)
  expect([old.status, old.heading]).toEqual([410, 'This link has already been used'])
  expect(old.text).toContain('no password has been chosen yet')
  expect(old.text).not.toContain(EVE)
  const answer = await old.press(NEW_LINK)
  expect([answer.status, answer.heading]).toEqual([200, 'Look in your mail'])
  expect(await portal.deliverMail()).toBe(1)

  const invitation = await portal.guest().visit((await portal.mailTo(EVE)).link)
  const choosing = await invitation.press('Create your password')
  expect((await choosing.fill('Password', CHOSEN).press('Save password and go in')).path).toBe('/profile')
  const used = await portal.guest().visit(link)
  expect(used.buttons()).toEqual([])
  expect(used.links()).toContain('Sign in')
})

test('or from the recovery page, in the first hour as well', async () => {
  const { portal } = await putOff()
  await portal.guest().post('/recovery', { email: EVE })
  await portal.deliverMail()
  const invitation = await portal.guest().visit((await portal.mailTo(EVE)).link)
  expect((await invitation.press('Create your password')).path).toBe('/set-password')
})

test('within the half hour the same browser goes on by the same link; another one is offered a new link', async () => {
  const { portal } = await openRegistering()
  const link = await registered(portal, EVE)
  const { browser } = (await press(portal, link)).page
  for (const method of ['GET', 'HEAD', 'POST']) {
    const body = method === 'POST' ? new URLSearchParams() : undefined
    const answer = await browser.fetch(method, `${link}?locale=de`, { body })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/set-password?locale=de'])
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  const other = (await press(portal, await registered(portal, 'mallory@example.org'))).page.browser
  const page = await other.visit(link)
  expect([page.status, page.buttons()]).toEqual([410, [NEW_LINK]])
  expect(page.headers.getSetCookie()).toEqual([])
  expect(page.text).not.toContain(EVE)

  portal.later({ minutes: 30 })
  expect((await browser.visit(link)).buttons()).toEqual([NEW_LINK])
})

test('once an hour and three times, always with the same answer, also for a link that never was', async () => {
  const { portal, link } = await putOff()
  const path = new URL(link).pathname
  const mails: number[] = []
  const answers = new Set<string>()
  for (let hours = 0; hours < 5; hours++) {
    for (const at of [path, path, '/register/never-was']) {
      const page = await portal.guest().post(`${at}/renew`)
      answers.add(`${page.status} ${page.text}`)
    }
    mails.push(await portal.deliverMail())
    portal.later({ minutes: 60 })
  }
  expect(mails).toEqual([1, 1, 1, 0, 0])
  expect(answers.size).toBe(1)
})

test('looking changes nothing, and ten presses at once bring one mail', async () => {
  const { portal, link } = await putOff()
  const path = new URL(link).pathname
  const before = await portal.db.selectFrom('invitations').selectAll().execute()
  for (const way of [path, `${path}/renewed`]) await portal.guest().fetch('HEAD', way)
  await portal.guest().visit(link)
  expect(await portal.db.selectFrom('invitations').selectAll().execute()).toEqual(before)
  await Promise.all(Array.from({ length: 10 }, () => portal.guest().post(`${path}/renew`)))
  expect(await portal.deliverMail()).toBe(1)
})

test('of two links to one email the second offers it as well; one that nobody pressed offers nothing', async () => {
  const { portal } = await openRegistering()
  const [first, second] = [await registered(portal, EVE), await registered(portal, EVE)]
  await (await press(portal, first)).page.press('Not now')
  await portal.guest().post(`${new URL(second).pathname}/renew`)
  expect(await portal.deliverMail()).toBe(0)
  expect((await press(portal, second)).page.path).toBe('/register/known')
  await (await portal.guest().visit(second)).press(NEW_LINK)
  expect(await portal.deliverMail()).toBe(1)
})

test('with the setting off the page says whom to ask, and nothing is sent', async () => {
  const { portal, link } = await putOff()
  await writeSetting(portal.db, 'new_links', 'off', { by: null, now: portal.now() })
  const page = await portal.guest().visit(link)
  expect(page.buttons()).toEqual([])
  expect(page.text).toContain('Ask an administrator')
  expect(await renewals(portal, link)).toBe(0)
})

test.each([
  ['deactivated', { deactivated_at: '2026-01-01T00:00:00.000Z' }],
  ['given another email', { email: 'other@example.org' }],
])('somebody %s meanwhile is offered nothing and sent nothing', async (_what, change) => {
  const { portal, link } = await putOff()
  await portal.db.updateTable('users').set(change).where('email', '=', EVE).execute()
  expect((await portal.guest().visit(link)).buttons()).toEqual([])
  expect(await renewals(portal, link)).toBe(0)
})

test('what an administrator revoked stays revoked', async () => {
  const { portal, link } = await putOff()
  await portal.db
    .updateTable('invitations')
    .set({ revoked_at: iso(portal.now()) })
    .execute()
  expect((await portal.guest().visit(link)).buttons()).toEqual([])
  expect(await renewals(portal, link)).toBe(0)
})

/** Eve registered, pressed, and has put the password off. */
async function putOff() {
  const { portal } = await openRegistering()
  const link = await registered(portal, EVE)
  const later = await (await press(portal, link)).page.press('Not now')
  expect(later.text).toContain('it offers to send you a new one')
  return { portal, link }
}

/** Says how many mails left. */
async function renewals(portal: Portal, link: string) {
  await portal.guest().post(`${new URL(link).pathname}/renew`)
  return portal.deliverMail()
}

test('whoever else is signed in where somebody confirms is named first, and then signed out', async () => {
  const { portal, people } = await openRegistering()
  const link = await registered(portal, EVE)
  const browser = await portal.signIn(people.olga)
  const asking = await browser.visit(link)
  expect(asking.text).toContain('Olga is signed in here')
  expect(asking.text).toContain('This link is not for olga@example.org.')
  expect((await browser.visit('/profile')).path, 'nothing happened yet').toBe('/profile')
  const choosing = await asking.press('Confirm and go on')
  await choosing.fill('Password', CHOSEN).press('Save password and go in')
  expect((await browser.visit('/profile')).value('Name')).toBe('Eve')
})

test('nobody is signed out by a link of their own that leads nowhere new', async () => {
  const { portal, people } = await openRegistering()
  const link = await registered(portal, EVE)
  const browser = await portal.signIn(people.olga)
  await portal.db
    .updateTable('users')
    .set({ email: 'eve@example.org' })
    .where('id', '=', people.olga.id)
    .execute()
  const asking = await browser.visit(link)
  expect(asking.text).not.toContain('is signed in here')
  await asking.press('Confirm and go on')
  expect((await browser.visit('/profile')).value('Name')).toBe('Olga')
})
