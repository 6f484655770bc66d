import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('whoever is choosing a password right now is on the way and needs nobody', async () => {
  const { portal, admin, ada, link } = await invited()
  await (await portal.guest().visit(link)).press('Create your password')
  const browser = await portal.signIn(admin)
  const home = await browser.visit('/')
  expect(home.text).toContain('Nobody is waiting for you. 1 is on the way.')
  expect(home.text).not.toContain('chose no password')
  expect((await browser.visit('/users?status=waiting')).has(ada.email)).toBe(false)
  expect((await browser.visit('/users?status=opened')).has(ada.email)).toBe(false)
  expect((await browser.visit('/users?status=underway')).row('Ada')).toContain('Choosing a password')
  const page = await browser.visit(`/users/${ada.id}`)
  expect(page.text).toContain('The link was opened, and a password is being chosen')

  portal.later({ minutes: 30 })
  const later = await browser.visit('/')
  expect(later.row('chose no password')).toContain('1 person')
  expect((await browser.visit('/users?status=waiting')).row('Ada')).toContain('Opened – no password')
})

test('a link that ends soon is no worry once it was opened', async () => {
  const { portal, admin, link } = await invited()
  portal.later({ days: 12 })
  const browser = await portal.signIn(admin)
  expect((await browser.visit('/')).row('within 3 days')).toContain('1 link')
  await (await portal.guest().visit(link)).press('Create your password')
  const home = await browser.visit('/')
  expect(home.text).not.toContain('within 3 days')
  expect(home.text).toContain('1 is on the way.')
})

test('whoever saved their password and goes back, reloads or presses again is in, and keeps that password', async () => {
  const { portal, ada, link } = await invited()
  const form = await (await portal.guest().visit(link)).press('Create your password')
  const pressed = form.fill('Password', CHOSEN)
  expect((await pressed.press('Save password and go in')).path).toBe('/profile')
  expect((await form.browser.visit('/set-password')).path).toBe('/profile')
  expect((await form.browser.visit('/set-password/suggestion')).path).toBe('/profile')
  for (const button of ['Save password and go in', 'Suggest one for me', 'Not now'])
    expect((await form.fill('Password', `${CHOSEN} again`).press(button)).path, button).toBe('/profile')
  expect((await portal.signInByPassword(ada, CHOSEN)).cookies.names).toContain('session')
})

test('whoever pressed twice and never got the first answer reads that they can sign in', async () => {
  const { portal, link } = await invited()
  const form = await (await portal.guest().visit(link)).press('Create your password')
  const unanswered = portal.guest()
  unanswered.cookies.plant('claim', form.browser.cookies.value('claim') ?? '')
  await form.fill('Password', CHOSEN).press('Save password and go in')
  const page = await unanswered.post('/set-password', { password: CHOSEN })
  expect(page.status).toBe(410)
  expect((await page.follow('Chosen a password already? Sign in')).path).toBe('/sign-in')
})

async function invited() {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  return { portal, admin, ada, link: (await portal.mailTo(ada.email)).link }
}
