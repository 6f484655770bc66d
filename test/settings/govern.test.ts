import { expect, test } from 'vitest'
import { writeSetting } from '#src/settings/settings.ts'
import { cast, createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

test('users go on to the portal when they are in; administrators stay here', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const user = await createActiveUser(portal.db)
  await set(portal, 'portal_address', 'https://portal.example.org/start?from=a&b')
  const page = await (await portal.signIn(user)).visit('/')
  expect(page.status).toBe(200)
  expect(page.headers.get('refresh')).toBe('0; url=https://portal.example.org/start?from=a&b')
  const link = page.dom.querySelector('main a.primary')
  expect(link?.getAttribute('href')).toBe('https://portal.example.org/start?from=a&b')
  expect((await (await portal.signIn(olga)).visit('/')).path).toBe('/users')
  expect((await (await portal.admin()).visit('/')).path).toBe('/')
})

test('a path leads on this host, and an address that leads back here is none', async () => {
  const portal = await openPortal()
  const browser = await portal.signIn(await createActiveUser(portal.db))
  await set(portal, 'portal_address', '/app?x=1')
  expect((await browser.visit('/')).path).toBe('/app?x=1')
  for (const circle of ['/', '/?again', '/app/..']) {
    await set(portal, 'portal_address', circle)
    expect((await browser.visit('/')).path).toBe('/profile')
  }
})

test('the portal name and the default language are those of the next page', async () => {
  const portal = await openPortal()
  await set(portal, 'portal_name', 'Hafen')
  await set(portal, 'default_locale', 'de')
  const page = await portal.guest('tlh').visit('/sign-in')
  expect(page.locale).toBe('de')
  expect(page.title).toContain('Hafen')
})

test('mails name the sender that is set, and answers go where the setting says', async () => {
  const resend = await startResend()
  const portal = await openPortal({ config: { resendApiKey: 're_test', resendBaseUrl: resend.url } })
  const { admin } = await cast(portal.db)
  await set(portal, 'sender_name', 'Harbour "Claims" <desk>')
  await set(portal, 'reply_to', 'desk@example.org')
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  expect(resend.accepted).toMatchObject([
    {
      from: '"Harbour Claims desk" <invitations@example.org>',
      reply_to: '"Harbour Claims desk" <desk@example.org>',
    },
  ])
})

test('every mail tells the time in the time zone that is set', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const told = async (email: string) => {
    await portal.deliverMail()
    const { text } = await portal.mailTo(email)
    return /, (\d+ \w+ \d{4} at \d\d:\d\d [\w+-:]+)/.exec(text)?.[1]
  }
  await set(portal, 'time_zone', 'Asia/Kathmandu')
  await set(portal, 'reminder_days', '3')
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  expect(await told(ada.email), 'the invitation').toBe('16 March 2026 at 14:45 GMT+5:45')
  portal.later({ days: 3 })
  await set(portal, 'time_zone', 'America/New_York')
  expect(await told(ada.email), 'its reminder').toBe('16 March 2026 at 05:00 GMT-4')
  await (await portal.guest().visit('/recovery')).fill('Email address', admin.email).press('Send')
  expect(await told(admin.email), 'a link that lives an hour').toBe('5 March 2026 at 05:00 GMT-5')
  const profile = await (await portal.signIn(admin)).visit('/profile/password')
  const own = profile.fill('Current password', PASSWORD).fill('New password', 'copper meadow thimble')
  await own.press('Save the new password')
  expect(await told(admin.email), 'a notice').toBe('5 March 2026 at 04:00 GMT-5')
})

test('what the time zone was when a mail was made up, it is when the same mail is handed over again', async () => {
  const resend = await startResend()
  const portal = await openPortal({ config: { resendApiKey: 're_test', resendBaseUrl: resend.url } })
  const { admin } = await cast(portal.db)
  const invite = async (name: string) =>
    (await (await portal.signIn(admin)).visit('/users')).check(`Select ${name}`).press('Send invites')
  await set(portal, 'time_zone', 'Europe/Berlin')
  await invite('Ada')
  resend.orderFaults({ drop: 'after' })
  expect(await portal.deliverMail()).toBe(0)
  await set(portal, 'time_zone', 'America/New_York')
  portal.later({ minutes: 1 })
  expect(await portal.deliverMail()).toBe(1)
  const [first, second] = resend.requests
  expect(first?.body).toContain('16 March 2026 at 10:00 CET')
  expect(second).toMatchObject({ key: first!.key, body: first!.body })
  expect(resend.accepted).toHaveLength(1)

  await invite('Bob')
  await portal.deliverMail()
  expect(resend.requests[2]?.body).toContain('16 March 2026 at 05:01 GMT-4')
})

test('the length of passwords counts on every page where one is chosen', async () => {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  await set(portal, 'password_length', '20')
  const users = await (await portal.signIn(admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link } = await portal.mailTo(ada.email)
  const page = await (await portal.guest().visit(link)).press('Create your password')
  expect(page.text).toContain('20 characters or more')
  const field = page.dom.querySelector('[name=password]')
  expect(field?.getAttribute('passwordrules')).toContain('minlength: 20;')
  const refused = await page.fill('Password', 'kjT4!pQz8#wLm2').press('Save password')
  expect(refused.fieldError('Password')).toBe('It needs at least 20 characters.')
  expect((await refused.fill('Password', 'copper meadow thimble').press('Save password')).path).toBe(
    '/profile',
  )
})

function set({ db, now }: Portal, key: Parameters<typeof writeSetting>[1], value: string) {
  return writeSetting(db, key, value, { by: null, now: now() })
}
