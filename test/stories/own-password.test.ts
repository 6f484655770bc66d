import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('people change their password: this browser goes on with a new session, every other one ends, a mail says so', async () => {
  const { portal, ada, browser } = await opened()
  const elsewhere = await portal.signIn(ada)
  const before = browser.cookies.value('session')
  const form = await (await browser.visit('/profile')).follow('Change the password')
  const done = await form
    .fill('Current password', PASSWORD)
    .fill('New password', CHOSEN)
    .press('Save the new password')
  expect([done.path, done.flash]).toEqual(['/profile', expect.stringContaining('saved')])
  expect(browser.cookies.value('session')).not.toBe(before)
  expect((await elsewhere.visit('/profile')).path).toContain('/sign-in')
  const thief = portal.guest()
  thief.cookies.plant('session', before ?? '')
  expect((await thief.visit('/profile')).path).toContain('/sign-in')
  await portal.deliverMail()
  expect((await portal.mailTo(ada.email)).subject).toContain('password was set')
  expect((await portal.signInByPassword(ada, CHOSEN)).cookies.names).toContain('session')
})

test('a mail is promised only while there is a mailbox to send it from', async () => {
  const { portal, browser } = await opened()
  expect((await browser.visit('/profile/password')).text).toContain('a mail tells you')
  await writeSetting(portal.db, 'registration_mailbox', '', { by: null, now: portal.now() })
  const page = await browser.visit('/profile/password')
  expect(page.text).toContain('Every other session ends.')
  expect(page.text).not.toContain('mail tells you')
})

test('without the current password nothing changes, and trying counts like signing in', async () => {
  const { portal, ada, browser } = await opened()
  const stranger = portal.guest()
  stranger.cookies.plant('session', browser.cookies.value('session') ?? '')
  const change = async (current: string) =>
    (await stranger.visit('/profile/password'))
      .fill('Current password', current)
      .fill('New password', CHOSEN)
      .press('Save the new password')
  for (let i = 0; i < 5; i++) {
    const refused = await change('a wrong one')
    expect([refused.status, refused.fieldError('Current password')]).toEqual([
      422,
      expect.stringContaining('not your current'),
    ])
    expect(refused.html).not.toContain(CHOSEN)
  }
  const paused = await change(PASSWORD)
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await portal.guest().post('/sign-in', { email: ada.email, password: PASSWORD })).status).toBe(429)
  expect((await portal.guest().post('/sign-in', { email: ada.email, password: CHOSEN })).status).toBe(429)
})

test('a weak new password is refused with its reason, and costs nothing', async () => {
  const { browser } = await opened()
  const form = await browser.visit('/profile/password')
  for (const [weak, why] of [
    ['short', 'at least 12 characters'],
    ['password1234', 'would be guessed early'],
    ['ada@example.org indeed', 'contains your name, your address'],
  ] as const) {
    const refused = await form
      .fill('Current password', PASSWORD)
      .fill('New password', weak)
      .press('Save the new password')
    expect(refused.status, weak).toBe(422)
    expect(refused.fieldError('New password')).toContain(why)
  }
  expect((await browser.visit('/profile')).status).toBe(200)
})

test('while the new one is typed, the server says how strong it is, and nothing else', async () => {
  const { portal, browser } = await opened()
  const form = await browser.visit('/profile/password')
  const form_token = form.formToken
  const judge = (password: string) => browser.post('/profile/password/check', { form_token, password })
  const levels = []
  for (const password of ['password1234', 'ada@example.org indeed', CHOSEN]) {
    const answer = await judge(password)
    expect(answer.html).not.toContain(password)
    levels.push(answer.dom.querySelector('#strength')?.getAttribute('data-level'))
  }
  expect(levels).toEqual(['1', '1', '4'])
  expect((await portal.guest().post('/profile/password/check', { password: CHOSEN })).path).toContain(
    '/sign-in',
  )
})

test('a link for a new password that was asked for before is dead afterwards', async () => {
  const { portal, ada, browser } = await opened()
  await portal.guest().post('/recovery', { email: ada.email })
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const form = await browser.visit('/profile/password')
  await form.fill('Current password', PASSWORD).fill('New password', CHOSEN).press('Save the new password')
  expect((await portal.guest().visit(link)).status).toBe(410)
})

test('of two changes at once one counts', async () => {
  const { browser } = await opened()
  const form = await browser.visit('/profile/password')
  const form_token = form.formToken
  const fields = { form_token, current_password: PASSWORD }
  const answers = await Promise.all(
    ['copper meadow thimble', 'walnut comet saddle'].map((password) =>
      browser.fetch('POST', '/profile/password', { body: new URLSearchParams({ ...fields, password }) }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
})

async function opened() {
  const portal = await openPortal()
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org', name: 'Ada' })
  return { portal, ada, browser: await portal.signIn(ada) }
}
