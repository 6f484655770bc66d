import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('a link works once: the second person finds it used and is shown the way to sign in', async () => {
  const { portal, link } = await invited()
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  await choosing.fill('Password', CHOSEN).press('Save password and go in')

  const again = await portal.guest().visit(link)
  expect(again.status).toBe(410)
  expect(again.heading).toBe('This link has already been used')
  expect((await again.follow('Sign in')).path).toBe('/sign-in')
})

test('somebody who opens the link and chooses no password shows up in the list and gets another one', async () => {
  const { portal, admin, ada, link } = await invited()
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  const later = await choosing.press('Not now')
  expect(later.heading).toBe('Come back any time')
  expect((await later.browser.visit('/set-password')).status).toBe(410)

  const list = await (await portal.signIn(admin)).visit('/users?status=waiting')
  expect(list.row('Ada')).toContain('Opened – no password')
  await list.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const fresh = (await portal.mailTo(ada.email)).link
  expect(fresh).not.toBe(link)
  const second = await (await portal.guest().visit(fresh)).press('Create your password')
  expect((await second.fill('Password', CHOSEN).press('Save password and go in')).path).toBe('/profile')
})

test('half an hour after opening, the claim is over and the link has lapsed', async () => {
  const { portal, admin, link } = await invited()
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  portal.later({ minutes: 31 })
  const lost = await choosing.fill('Password', CHOSEN).press('Save password and go in')
  expect(lost.status).toBe(410)
  expect(lost.heading).toBe('Time to open the link again')

  const dead = await portal.guest().visit(link)
  expect(dead.heading).toBe('This link was opened without choosing a password')
  expect((await (await portal.signIn(admin)).visit('/users')).row('Ada')).toContain('Opened – no password')
})

test('within the half hour the same browser may press again; another one is told where it is open', async () => {
  const { portal, link } = await invited()
  const choosing = await (await portal.guest().visit(link)).press('Create your password')
  const again = await choosing.browser.post(new URL(link).pathname)
  expect(again.path).toBe('/set-password')

  const elsewhere = await portal.guest().visit(link)
  expect(elsewhere.status).toBe(410)
  expect(elsewhere.heading).toBe('This link is open in another browser')
})

test('whoever closed the page and opens the link in the mail again goes on choosing, in the same browser only', async () => {
  const { portal, ada, link } = await invited()
  const { browser } = await (await portal.guest().visit(link)).press('Create your password')
  portal.later({ minutes: 29 })
  for (const method of ['GET', 'HEAD']) {
    const answer = await browser.fetch(method, `${link}?locale=de`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/set-password?locale=de'])
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  const choosing = await browser.visit(link)
  expect(choosing.path).toBe('/set-password')
  expect(choosing.text).toContain(ada.email)
  expect((await portal.guest().visit(link)).status).toBe(410)

  portal.later({ minutes: 1 })
  expect((await browser.visit(link)).heading).toBe('This link was opened without choosing a password')
})

test('what another link put into a browser is worth nothing behind this one, and looking takes it from nobody', async () => {
  const { portal, admin, bob, link } = await invited()
  await (await portal.guest().visit(link)).press('Create your password')
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Bob').press('Send invites')
  await portal.deliverMail()
  const own = (await portal.mailTo(bob.email)).link
  const { browser } = await (await portal.guest().visit(own)).press('Create your password')

  const page = await browser.visit(link)
  expect([page.status, page.heading]).toEqual([410, 'This link is open in another browser'])
  expect(page.headers.getSetCookie()).toEqual([])
  expect((await browser.visit(own)).text).toContain(bob.email)

  const invented = portal.guest()
  invented.cookies.take('claim=made-up; Path=/', new URL(portal.config.baseUrl))
  const answer = await invented.fetch('GET', link)
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([410, []])
})

test('an expired link offers a new one, which goes to the invited email only', async () => {
  const { portal, ada, link } = await invited()
  portal.later({ days: 15 })
  const expired = await portal.guest().visit(link)
  expect(expired.status).toBe(410)
  expect(expired.heading).toBe('This invitation has ended')

  const answer = await expired.press('Send me a new link')
  expect(answer.heading).toBe('Look in your mail')
  await portal.deliverMail()
  const fresh = (await portal.mailTo(ada.email)).link
  expect(fresh).not.toBe(link)
  expect((await portal.guest().visit(fresh)).status).toBe(200)
})

test('a new link can be asked for once an hour and three times, always with the same answer', async () => {
  const { portal, ada, link } = await invited()
  const guest = portal.guest()
  const path = `${new URL(link).pathname}/renew`
  const lapse = async () => {
    const newest = await portal.guest().visit((await portal.mailTo(ada.email)).link)
    if (newest.status === 200) await (await newest.press('Create your password')).press('Not now')
  }
  const mails: number[] = []
  const answers = new Set<string>()
  for (let hours = 0; hours < 6; hours++) {
    await lapse()
    answers.add((await guest.post(path)).text)
    answers.add((await guest.post(path)).text)
    mails.push(await portal.deliverMail())
    portal.later({ minutes: 61 })
  }
  expect(mails).toEqual([1, 1, 1, 0, 0, 0])
  expect(answers.size).toBe(1)
})

test('with the setting off a dead link names whom to ask and sends nothing', async () => {
  const { portal, admin, link } = await invited()
  await portal.db
    .insertInto('settings')
    .values({ key: 'new_links', value: 'off', updated_at: '2026-01-01T00:00:00.000Z' })
    .execute()
  portal.later({ days: 15 })
  const expired = await portal.guest().visit(link)
  expect(expired.buttons()).not.toContain('Send me a new link')
  expect(expired.text).toContain(`Ask ${admin.name}`)
  await portal.guest().post(`${new URL(link).pathname}/renew`)
  expect(await portal.deliverMail()).toBe(0)
})

test('when another user is signed in, the page says who, and going on ends that session', async () => {
  const { portal, olga, link } = await invited()
  const browser = await portal.signIn(olga)
  const page = await browser.visit(link)
  expect(page.text).toContain('Olga is signed in here')
  expect(page.text).toContain(`not for ${olga.email}`)
  expect((await browser.visit('/users')).path).toBe('/users')

  const choosing = await page.press('End that session and go on')
  expect(choosing.path).toBe('/set-password')
  expect((await browser.visit('/users')).path).toContain('/sign-in')
})

test('a link that never was is not found, whatever its form', async () => {
  const portal = await openPortal()
  for (const token of ['x', 'A'.repeat(43), '0'.repeat(75), '%00', '..%2fusers', 'A'.repeat(5000)]) {
    const page = await portal.guest().visit(`/invite/${token}`)
    expect(page.status).toBe(404)
  }
})

test('deactivating somebody ends their link at once', async () => {
  const { portal, ada, link } = await invited()
  const open = await portal.guest().visit(link)
  await portal.db
    .updateTable('users')
    .set({ deactivated_at: '2026-01-01T00:00:00.000Z' })
    .where('id', '=', ada.id)
    .execute()
  const refused = await open.press('Create your password')
  expect(refused.status).toBe(410)
  expect(refused.heading).toBe('This invitation is no longer valid')
})

test('a link that is alive and did not open, because something changed in that moment, shows its page again', async () => {
  const { portal, link } = await invited()
  const page = await portal.guest().visit(link)
  // Like a setting that changes between looking at a link and opening it: nothing opens, and nothing is wrong.
  await portal.db.updateTable('invitations').set({ epoch: 'another' }).execute()

  const again = await page.press('Create your password')
  expect([again.status, again.heading]).toEqual([200, page.heading])
  expect(again.buttons()).toContain('Create your password')
  expect(again.browser.cookies.names).not.toContain('claim')
})

async function invited() {
  const portal: Portal = await openPortal()
  const people = await cast(portal.db)
  const users = await (await portal.signIn(people.admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  return { portal, ...people, link: (await portal.mailTo(people.ada.email)).link }
}
