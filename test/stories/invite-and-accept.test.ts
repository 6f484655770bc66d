import { expect, test } from 'vitest'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('an administrator sends invites to the ticked people; one of them chooses a password and is in', async () => {
  const portal = await openPortal()
  const { admin, ada, bob } = await cast(portal.db)

  const users = await (await portal.signIn(admin)).visit('/users')
  const sending = await users.check('Select Ada').press('Send invites')
  expect(sending.path).toMatch(/^\/sendings\/[\w-]+$/)
  expect(sending.heading).toBe('Sending 1 invitation')

  expect(await portal.deliverMail()).toBe(1)
  expect((await sending.reload()).heading).toBe('The invitation is out')
  await expect(portal.mailTo(bob.email)).rejects.toThrow('No mail to')

  const mail = await portal.mailTo(ada.email)
  const invitation = await portal.guest().visit(mail.link)
  expect(invitation.status).toBe(200)
  expect(invitation.text).not.toContain('Ada')
  expect(invitation.text).not.toContain(ada.email)

  const choosing = await invitation.press('Create your password')
  expect(choosing.path).toBe('/set-password')
  expect(choosing.value('You sign in as')).toBe(ada.email)

  const refused = await choosing.fill('Password', 'password1234').press('Save password and go in')
  expect(refused.status).toBe(422)
  expect(refused.fieldError('Password')).toContain('guessed')
  expect(refused.value('Password')).toBe('')

  const home = await refused.fill('Password', CHOSEN).press('Save password and go in')
  expect(home.status).toBe(200)
  expect(home.path).toBe('/profile')
  expect(home.flash).toContain('Your password is saved')

  expect((await users.reload()).row('Ada')).toContain('Active')
  await portal.deliverMail()
  expect((await portal.mailTo(ada.email)).subject).toContain('password')
  expect((await (await portal.signInByPassword(ada, CHOSEN)).visit('/profile')).path).toBe('/profile')
})

test('each person gets the mail and the pages behind it in their own language', async () => {
  const portal = await openPortal()
  const { admin, harbour, ada, bob } = await cast(portal.db)
  await portal.db.updateTable('users').set({ locale: 'ar' }).where('id', '=', ada.id).execute()
  await portal.db.updateTable('organizations').set({ locale: 'de' }).where('id', '=', harbour.id).execute()

  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada', 'Select Bob').press('Send invites')
  await portal.deliverMail()

  const arabic = await portal.guest().visit((await portal.mailTo(ada.email)).link)
  expect([arabic.locale, arabic.direction]).toEqual(['ar', 'rtl'])
  const german = await portal.guest().visit((await portal.mailTo(bob.email)).link)
  expect([german.locale, german.direction]).toEqual(['de', 'ltr'])

  const english = await german.follow('English')
  expect(english.locale).toBe('en')
  expect((await english.press('Create your password')).locale).toBe('en')
})

test('sending again gives a fresh link, and the earlier one points to the newer', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const send = async () => {
    await (await browser.visit('/users')).check('Select Ada').press('Send invites')
    await portal.deliverMail()
    return (await portal.mailTo(ada.email)).link
  }
  const [first, second] = [await send(), await send()]
  expect(second).not.toBe(first)

  const old = await portal.guest().visit(first)
  expect(old.status).toBe(410)
  expect(old.heading).toBe('A newer link was sent')
  expect((await portal.guest().visit(second)).status).toBe(200)
})

test('people who are in already, or deactivated, are left out by name and do not stop the rest', async () => {
  const portal = await openPortal()
  const { admin, ada, bob, olga } = await cast(portal.db)
  await portal.db
    .updateTable('users')
    .set({ deactivated_at: '2026-01-01T00:00:00.000Z' })
    .where('id', '=', bob.id)
    .execute()
  const browser = await portal.signIn(admin)
  const users = await browser.visit('/users')
  const user_ids = [ada.id, bob.id, olga.id]
  const form_token = users.formToken
  const sending = await browser.post('/sendings', { user_ids, form_token })

  expect(sending.row('Bob')).toContain('deactivated')
  expect(sending.row('Olga')).toContain('active already')
  expect(await portal.deliverMail()).toBe(1)
})
