import { expect, test } from 'vitest'
import { messagesFor } from '#src/i18n/messages.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { openRegistering } from '#test/registrations/registering.ts'
import { cast, createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const ARABIC = 'العربية'
const [de, ar] = [messagesFor('de'), messagesFor('ar')]

async function invited() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const browser = await portal.signIn(people.admin)
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(people.ada.email)
  return { portal, ...people, link, guest: portal.guest() }
}

test('the language is changed on the way from the link to the password, and token and claim stay', async () => {
  const { guest, link } = await invited()
  const german = await (await guest.visit(link)).follow('Deutsch')
  expect([german.url.pathname, german.locale]).toEqual([new URL(link).pathname, 'de'])
  const form = await german.press(de.invitations.open)
  expect([form.url.pathname, form.locale]).toEqual(['/set-password', 'de'])

  const arabic = await form.follow(ARABIC)
  expect([arabic.url.pathname, arabic.direction]).toEqual(['/set-password', 'rtl'])
  const refused = await arabic.fill(ar.passwords.label, 'short').press(ar.passwords.save)
  expect([refused.status, refused.direction]).toEqual([422, 'rtl'])
  const english = await refused.follow('English')
  const inside = await english.fill('Password', 'copper meadow thimble').press('Save password and go in')
  expect(inside.path).toBe('/profile')
})

test('the language is changed also after a password was suggested, and the address leads back to the form', async () => {
  const { guest, link } = await invited()
  const form = await (await guest.visit(link)).press('Create your password')
  const german = await (await form.press('Suggest one for me')).follow('Deutsch')
  expect([german.status, german.url.pathname, german.locale]).toEqual([200, '/set-password', 'de'])
  const again = await german.press(de.passwords.suggest)
  expect(again.locale).toBe('de')
  expect((await guest.visit(again.path)).heading).toBe(de.passwords.title)
})

test('a dead link explains itself in the chosen language, and what it offers stays in it', async () => {
  const { portal, guest, link } = await invited()
  portal.later({ days: 40 })
  const dead = await guest.visit(link)
  expect(dead.status).toBe(410)
  const german = await dead.follow('Deutsch')
  expect([german.status, german.url.pathname, german.locale]).toEqual([410, new URL(link).pathname, 'de'])
  const renewed = await german.press(de.invitations.dead.renew)
  expect(renewed.locale).toBe('de')
  const arabic = await renewed.follow(ARABIC)
  expect([arabic.status, arabic.direction, arabic.url.pathname]).toEqual([200, 'rtl', renewed.url.pathname])

  const unknown = await (await guest.visit('/invite/never-was')).follow(ARABIC)
  expect([unknown.status, unknown.direction]).toEqual([404, 'rtl'])
})

test('whoever was on the way somewhere signs in in another language, and gets there', async () => {
  const { portal, guest } = await invited()
  const user = await createActiveUser(portal.db, { name: 'Ulla' })
  const asked = await guest.visit('/profile?locale=en')
  const german = await asked.follow('Deutsch')
  expect(german.locale).toBe('de')
  const refused = await german
    .fill('E-Mail-Adresse', user.email)
    .fill('Passwort', 'wrong words')
    .press('Anmelden')
  expect([refused.status, refused.locale]).toEqual([422, 'de'])
  const english = await refused.follow('English')
  const inside = await english.fill('Email', user.email).fill('Password', PASSWORD).press('Sign in')
  expect(inside.path).toBe('/profile')
})

test('whoever comes without an invitation keeps the chosen language, down to the mail', async () => {
  const { portal } = await openRegistering()
  const german = await (await portal.guest().visit('/sign-in')).follow('Deutsch')
  const form = await german.follow(de.registrations.link)
  expect([form.url.pathname, form.locale]).toEqual(['/register', 'de'])
  const sent = await form
    .fill(de.words.name, 'Eve')
    .fill(de.words.email, 'eve@example.org')
    .press(de.registrations.submit)
  expect([sent.url.pathname, sent.locale]).toEqual(['/register/sent', 'de'])
  await portal.deliverMail()
  const mail = await portal.mailTo('eve@example.org')
  expect(mail.html).toContain('lang="de"')
  expect((await portal.guest().visit(mail.link)).locale).toBe('de')
})

test('every page for outsiders can be turned to every language at its own address', async () => {
  const { portal, guest, link } = await invited()
  await writeSetting(portal.db, 'registration', 'on', { by: null, now: portal.now() })
  for (const path of [
    ...['/sign-in', '/recovery', '/recovery/sent', '/recovery/never-was'],
    ...['/register', '/register/sent', '/register/waiting', '/register/known', '/register/never-was'],
    ...[new URL(link).pathname, '/set-password', '/set-password/later'],
    ...['/confirm-email/never-was', '/setup/never-was'],
  ]) {
    const page = await guest.visit(path)
    const arabic = await page.follow(ARABIC)
    expect([arabic.url.pathname, arabic.direction, arabic.status], path).toEqual([path, 'rtl', page.status])
    for (const form of arabic.dom.querySelectorAll('form[method=post]'))
      expect(form.getAttribute('action'), path).toContain('locale=ar')
    for (const onward of arabic.dom.querySelectorAll('main a[href^="/"]'))
      expect(onward.getAttribute('href'), path).toContain('locale=ar')
  }
})

test.each([
  ['Adlam', '𞤆𞤵𞤤𞤢𞤪', 'en', true],
  ['Arabic', 'هاربر', 'en', true],
  ['Latin', 'Hafen', 'en', false],
  ['Latin', 'Hafen', 'ar', true],
  ['Adlam', '𞤆𞤵𞤤𞤢𞤪', 'ar', false],
])(
  'a name in %s letters (%s) keeps to itself on a page in %s: %s',
  async (_script, name, locale, isolated) => {
    const portal = await openPortal()
    const write = { by: null, now: portal.now() }
    await writeSetting(portal.db, 'portal_name', name, write)
    await writeSetting(portal.db, 'registration', 'on', write)
    const lead = (await portal.guest().visit(`/register?locale=${locale}`)).dom.querySelector('.lead')?.text
    expect(lead).toContain(name)
    expect(lead?.includes(`\u2068${name}\u2069`)).toBe(isolated)
  },
)

test('whoever is signed in reads their own language, also where people are looked for by theirs', async () => {
  const { portal, admin, ada, bob } = await invited()
  const speaks = (locale: string, id: string) =>
    portal.db.updateTable('users').set({ locale }).where('id', '=', id).execute()
  await speaks('ar', ada.id)
  const browser = await portal.signIn(admin)
  const filtered = await (await browser.visit('/users')).select('Language', ARABIC).press('Apply')
  expect([filtered.url.searchParams.get('locale'), filtered.locale]).toEqual(['ar', 'en'])
  expect([filtered.has(ada.email), filtered.has(bob.email)]).toEqual([true, false])

  await speaks('de', admin.id)
  for (const path of ['/users?locale=ar', '/profile?locale=ar', '/nowhere?locale=ar', '/?locale=ar'])
    expect((await browser.visit(path)).locale, path).toBe('de')
})

test('on the pages for outsiders whoever is signed in turns to another language all the same', async () => {
  const { portal, olga, link } = await invited()
  const browser = await portal.signIn(olga)
  for (const path of [new URL(link).pathname, '/invite/never-was', '/recovery', '/recovery/sent']) {
    const arabic = await (await browser.visit(path)).follow(ARABIC)
    expect([arabic.url.pathname, arabic.direction], path).toEqual([path, 'rtl'])
  }
})
