import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { createActiveUser, createAdmin, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const NEW = 'ada.new@example.net'
const OTHER = 'ada.other@example.net'

test('people change their email: confirmed by a press at the new one, told to the old one', async () => {
  const { portal, ada, browser, change } = await opened()
  const asked = await change(NEW)
  expect([asked.path, asked.flash]).toEqual(['/profile', expect.stringContaining('on its way')])
  expect(asked.text).toContain(NEW)
  await portal.deliverMail()
  const { link, subject } = await portal.mailTo(NEW)
  expect(subject).toContain('confirm your new email address')
  expect((await portal.signIn(ada)).cookies.names).toContain('session')

  const guest = portal.guest()
  const page = await guest.visit(link)
  expect(page.text).not.toContain('Ada')
  expect(page.text).not.toContain(NEW)
  const done = await page.press('Confirm the address')
  expect([done.url.pathname, done.flash]).toEqual(['/sign-in', expect.stringContaining('confirmed')])
  await portal.deliverMail()
  const told = await portal.mailTo(ada.email)
  expect(told.subject).toContain('was changed')
  expect(told.text).toContain(NEW)
  expect(told.text).not.toMatch(/https?:/)

  expect((await portal.guest().post('/sign-in', { email: ada.email, password: PASSWORD })).status).toBe(422)
  expect((await portal.signInByPassword({ email: NEW })).cookies.names).toContain('session')
  expect((await browser.visit('/profile')).text).toContain(NEW)
  const again = await portal.guest().visit(link)
  expect([again.status, again.heading]).toEqual([410, 'This link has already been used'])
})

test('whoever confirms it where another user is signed in ends that session; their own goes on', async () => {
  const { portal, browser, change } = await opened()
  const admin = await createAdmin(portal.db)
  await change(NEW)
  await portal.deliverMail()
  const { link } = await portal.mailTo(NEW)
  expect((await browser.visit(link)).text).not.toContain('is signed in here')
  const foreign = await portal.signIn(admin)
  const page = await foreign.visit(link)
  expect(page.text).toContain('Admin is signed in here')
  expect(page.text).toContain(`This link is not for ${admin.email}`)
  const done = await page.press('Confirm the address')
  expect([done.url.pathname, done.flash]).toEqual(['/sign-in', en.profile.confirm.done])
  expect((await foreign.visit('/users')).path).toContain('/sign-in')

  await change(OTHER)
  await portal.deliverMail()
  const own = await browser.visit((await portal.mailTo(OTHER)).link)
  expect((await own.press('Confirm the address')).path).toBe('/profile')
})

test('looking at the link changes nothing and sets no cookie; of twenty presses one counts', async () => {
  const { portal, change } = await opened()
  await change(NEW)
  await portal.deliverMail()
  const { link } = await portal.mailTo(NEW)
  for (const method of ['GET', 'HEAD', 'GET']) {
    const answer = await portal.guest().fetch(method, link)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
  }
  const pages = await Promise.all(Array.from({ length: 20 }, () => portal.guest().post(link)))
  expect(pages.filter((page) => page.url.pathname === '/sign-in')).toHaveLength(1)
  expect(pages.filter((page) => page.status === 410)).toHaveLength(19)
})

test('an email that somebody has answers like a free one, byte by byte, and nothing is sent to it', async () => {
  const { portal, browser } = await opened()
  await createActiveUser(portal.db, { email: 'bob.old@example.org' })
  const answers = []
  for (const email of ['bob.old@example.org', 'nobody1@example.org']) {
    const form = await browser.visit('/profile/email')
    const form_token = form.formToken
    const body = new URLSearchParams({ form_token, email, current_password: PASSWORD })
    const answer = await browser.fetch('POST', '/profile/email', { body })
    const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie')
    const shown = (await browser.visit('/profile')).text.replace(email, '')
    answers.push({ status: answer.status, headers, text: await answer.text(), shown })
    await portal.deliverMail()
  }
  expect(answers[0]).toEqual(answers[1])
  const sent = await portal.db
    .selectFrom('outbox')
    .select(['to', 'state', 'last_error'])
    .orderBy('id')
    .execute()
  expect(sent).toEqual([
    { to: 'bob.old@example.org', state: 'cancelled', last_error: 'email_taken' },
    { to: 'nobody1@example.org', state: 'sent', last_error: null },
  ])
})

test('an email that was taken between the mail and the press stays with whoever has it', async () => {
  const { portal, ada, change } = await opened()
  await change(NEW)
  await portal.deliverMail()
  const { link } = await portal.mailTo(NEW)
  await createActiveUser(portal.db, { email: NEW })
  expect((await portal.guest().post(link)).status).toBe(410)
  expect((await portal.signIn(ada)).cookies.names).toContain('session')
})

test('without the current password no mail is sent; the same email is no change; three an hour are enough', async () => {
  const { portal, ada, change } = await opened()
  expect((await change(NEW, 'wrong')).fieldError('Current password')).toContain('not your current')
  expect((await change(` ${ada.email.toUpperCase()} `)).fieldError('New email address')).toContain('already')
  expect(await portal.db.selectFrom('outbox').selectAll().execute()).toEqual([])
  for (let i = 0; i < 3; i++) expect((await change(`new${i}@example.org`)).path).toBe('/profile')
  const paused = await change(NEW)
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, '3600'])
})

test('without a mailbox the page says that nothing was sent, the same for every email, and what was typed stays', async () => {
  const { portal, change } = await opened({ mailbox: false })
  await createActiveUser(portal.db, { email: 'bob@example.org' })
  for (const email of [NEW, 'bob@example.org']) {
    const refused = await change(email)
    expect([refused.status, refused.alert, refused.flash]).toEqual([422, en.errors.no_mailbox, ''])
    expect(refused.value('New email address')).toBe(email)
    expect((await refused.browser.visit('/profile')).text).not.toContain(email)
  }
  expect(await portal.db.selectFrom('links').selectAll().execute()).toEqual([])
})

test('a newer request ends the older link, and the change ends every link that was bound to the old email', async () => {
  const { portal, ada, change } = await opened()
  await change('first@example.org')
  await portal.deliverMail()
  const first = (await portal.mailTo('first@example.org')).link
  await change(NEW)
  await portal.guest().post('/recovery', { email: ada.email })
  await portal.deliverMail()
  const [second, recovery] = [(await portal.mailTo(NEW)).link, (await portal.mailTo(ada.email)).link]
  expect((await portal.guest().post(first)).heading).toBe('There is a newer link')
  await portal.guest().post(second)
  const dead = await portal.guest().post(recovery, { email: ada.email, password: 'copper meadow thimble' })
  expect(dead.status).toBe(410)
})

test('a link is dead after a day, and for somebody who was deactivated', async () => {
  const { portal, ada, change } = await opened()
  await change(NEW)
  await portal.deliverMail()
  const { link } = await portal.mailTo(NEW)
  const set = (deactivated_at: string | null) =>
    portal.db.updateTable('users').set({ deactivated_at }).where('id', '=', ada.id).execute()
  await set('2026-01-01T00:00:00.000Z')
  expect((await portal.guest().post(link)).status).toBe(410)
  await set(null)
  portal.later({ days: 1 })
  expect((await portal.guest().post(link)).heading).toBe('This link has expired')
})

async function opened(options?: Parameters<typeof openPortal>[0]) {
  const portal = await openPortal(options)
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org', name: 'Ada' })
  const browser = await portal.signIn(ada)
  const change = async (email: string, password = PASSWORD) =>
    (await browser.visit('/profile/email'))
      .fill('New email address', email)
      .fill('Current password', password)
      .press('Send a link to the new address')
  return { portal, ada, browser, change }
}
