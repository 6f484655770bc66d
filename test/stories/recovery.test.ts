import { expect, test } from 'vitest'
import { messagesFor } from '#src/i18n/messages.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { openAsking } from '#test/recovery/asking.ts'
import { createActiveUser, createAdmin, PASSWORD } from '#test/support/factories.ts'

const de = messagesFor('de').recovery
const CHOSEN = 'copper meadow thimble'

test('somebody who forgot their password gets a link by mail, chooses a new one and signs in with it', async () => {
  const { portal, ada } = await openAsking()
  const elsewhere = await portal.signIn(ada)
  const asking = await (await portal.guest().visit('/sign-in')).follow('Forgot your password?')
  const sent = await asking.fill('Email', ' ADA@example.org ').press('Send me a link')
  expect([sent.status, sent.heading]).toEqual([200, 'Look in your mail'])
  expect(await portal.deliverMail()).toBe(1)
  const mail = await portal.mailTo(ada.email)
  expect(mail.subject).toContain('choose a new password')

  const choosing = await portal.guest().visit(mail.link)
  expect(choosing.text).not.toContain(ada.email)
  expect(choosing.text).not.toContain('Ada')
  const done = await choosing
    .fill('Email', ada.email)
    .fill('New password', CHOSEN)
    .press('Save the new password')
  expect([done.url.pathname, done.flash]).toEqual(['/sign-in', expect.stringContaining('saved')])
  expect(choosing.browser.cookies.names).not.toContain('session')
  expect((await elsewhere.visit('/profile')).path).toContain('/sign-in')

  await portal.deliverMail()
  expect((await portal.mailTo(ada.email)).subject).toContain('password was set')
  const old = await portal.guest().post('/sign-in', { email: ada.email, password: PASSWORD })
  expect(old.status).toBe(422)
  const fresh = await done.fill('Email', ada.email).fill('Password', CHOSEN).press('Sign in')
  expect(fresh.path).toBe('/profile')
})

test('where another user is signed in the page says who, and the new password ends that session', async () => {
  const { portal, ada, ask } = await openAsking()
  const admin = await createAdmin(portal.db)
  await portal.db.updateTable('users').set({ locale: 'de' }).where('id', '=', ada.id).execute()
  const browser = await portal.signIn(admin)
  const page = await browser.visit(await ask(ada.email))
  expect(page.text).toContain('Admin ist hier angemeldet')
  expect(page.text).toContain(`Dieser Link ist nicht für ${admin.email}`)
  expect((await browser.visit('/users')).path).toBe('/users')
  const refused = await page.fill('E-Mail', ada.email).fill('Neues Passwort', 'kurz').press(de.choose.save)
  expect(refused.text).toContain('Admin ist hier angemeldet')

  const done = await page.fill('E-Mail', ada.email).fill('Neues Passwort', CHOSEN).press(de.choose.save)
  expect([done.path, done.flash]).toEqual(['/sign-in?locale=de', de.done])
  expect((await browser.visit('/users')).path).toContain('/sign-in')
})

test('reading the page changes nothing and sets no cookie, however often and whoever reads it', async () => {
  const { portal, ada, ask } = await openAsking()
  const link = await ask(ada.email)
  const before = await portal.db.selectFrom('links').selectAll().execute()
  for (let i = 0; i < 5; i++)
    for (const method of ['GET', 'HEAD']) {
      const answer = await portal.guest().fetch(method, link)
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []])
    }
  expect(await portal.db.selectFrom('links').selectAll().execute()).toEqual(before)
})

test('a link works once, and of twenty who use it at once one sets the password', async () => {
  const { portal, ada, ask } = await openAsking()
  const link = await ask(ada.email)
  const pages = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      portal.guest().post(link, { email: ada.email, password: `${CHOSEN} ${i}` }),
    ),
  )
  expect(pages.filter((page) => page.url.pathname === '/sign-in')).toHaveLength(1)
  expect(pages.filter((page) => page.status === 410)).toHaveLength(19)
  const again = await portal.guest().visit(link)
  expect([again.status, again.heading]).toEqual([410, 'This link has already been used'])
})

test('a link is dead after an hour, and when a newer one was asked for', async () => {
  const { portal, ada, ask } = await openAsking()
  const first = await ask(ada.email)
  portal.later({ minutes: 30 })
  const second = await ask(ada.email)
  expect((await portal.guest().visit(first)).heading).toBe('There is a newer link')
  expect((await portal.guest().post(first, { email: ada.email, password: CHOSEN })).status).toBe(410)
  portal.later({ minutes: 60 })
  const dead = await portal.guest().visit(second)
  expect([dead.status, dead.heading]).toEqual([410, 'This link has expired'])
  expect((await portal.guest().post(second, { email: ada.email, password: CHOSEN })).status).toBe(410)
  expect((await dead.follow('Get a new link')).path).toBe('/recovery')
})

test('a link that somebody else caught is not enough: the email belongs to it', async () => {
  const { portal, ada, ask } = await openAsking()
  const link = await ask(ada.email)
  const page = await portal.guest().visit(link)
  const refused = await page
    .fill('Email', 'eve@example.org')
    .fill('New password', CHOSEN)
    .press('Save the new password')
  expect([refused.status, refused.fieldError('Email')]).toEqual([422, expect.stringContaining('not the')])
  expect(refused.html).not.toContain(CHOSEN)
  expect((await portal.signIn(ada)).cookies.names).toContain('session')
})

test('a refused password costs nothing: the link stays good', async () => {
  const { portal, ada, ask } = await openAsking()
  const page = await portal.guest().visit(await ask(ada.email))
  for (const bad of ['short', 'password1234', 'ada@example.org ada', 'x'.repeat(257)]) {
    const refused = await page.fill('Email', ada.email).fill('New password', bad).press('Save the new')
    expect(refused.status, bad).toBe(422)
    expect(refused.value('Email')).toBe(ada.email)
  }
  const done = await page.fill('Email', ada.email).fill('New password', CHOSEN).press('Save the new')
  expect(done.url.pathname).toBe('/sign-in')
})

test('where no recovery is offered nobody can ask for a link; one that was sent before works', async () => {
  const { portal, ada, ask } = await openAsking()
  const link = await ask(ada.email)
  await writeSetting(portal.db, 'recovery', 'off', { by: null, now: portal.now() })
  expect((await portal.guest().visit('/sign-in')).text).not.toContain('Forgot')
  for (const path of ['/recovery', '/recovery/sent'])
    expect((await portal.guest().visit(path)).status, path).toBe(404)
  expect((await portal.guest().post('/recovery', { email: ada.email })).status).toBe(404)
  expect(await portal.db.selectFrom('recovery_requests').selectAll().execute()).toEqual([])
  expect((await portal.guest().visit(link)).status).toBe(200)
  await portal.guest().post(link, { email: ada.email, password: CHOSEN })
  await portal.signInByPassword(ada, CHOSEN)
})

test('the pages and the mail speak the language of the person behind the link', async () => {
  const { portal, ask } = await openAsking()
  await createActiveUser(portal.db, { email: 'mona@example.org', locale: 'ar' })
  const link = await ask('mona@example.org')
  const page = await portal.guest().visit(link)
  expect([page.locale, page.direction]).toEqual(['ar', 'rtl'])
})

test('while a new password is typed, its strength is said, and nobody learns whose link it is', async () => {
  const { portal, ada, ask } = await openAsking()
  const link = await ask(ada.email)
  const judge = async (at: string, password: string) => {
    const answer = await portal.guest().post(`${at}/check`, { password })
    return answer.dom?.querySelector('#strength')?.getAttribute('data-level') ?? answer.status
  }
  expect(await judge(link, 'password1234')).toBe('1')
  expect(await judge(link, CHOSEN)).toBe('4')
  const [stranger, own] = [
    await judge(link, 'Bob Fairweather quarry'),
    await judge(link, `${ada.name} quarry lamp`),
  ]
  expect([stranger, own]).not.toContain('1')
  expect(await judge('/recovery/never-was', CHOSEN)).toBe(204)
  for (let n = 0; n < 56; n++) expect(await judge(link, 'aaaaaaaaaaaa')).toBe('1')
  expect(await judge(link, CHOSEN)).toBe(204)
})
