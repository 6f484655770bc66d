import { expect, test } from 'vitest'
import { safePath } from '#src/log.ts'
import { createActiveUser, PASSWORD } from '#test/support/factories.ts'
import { expectNowhere } from '#test/support/nowhere.ts'
import { openPortal } from '#test/support/portal.ts'

const CHOSEN = 'copper meadow thimble'

test('no link that works, known browser, session or password stands in any row of any table', async () => {
  const portal = await openPortal()
  const ada = await createActiveUser(portal.db, { email: 'ada@example.org' })
  const browser = await portal.signInByPassword(ada)
  const form = await browser.visit('/profile/email')
  await form
    .fill('New email address', 'new@example.org')
    .fill('Current password', PASSWORD)
    .press('Send a link to the new address')
  await portal.guest().post('/recovery', { email: ada.email })
  await portal.deliverMail()
  const links = [(await portal.mailTo('new@example.org')).link, (await portal.mailTo(ada.email)).link]
  const tokens = links.map((link) => link.replace(/.*\//, ''))
  const cookies = ['session', 'browser'].map((name) => browser.cookies.value(name) ?? '')
  const secrets = [...tokens, ...cookies]
  expect(secrets.every((secret) => secret.length === 43)).toBe(true)
  await portal.guest().post(links[1]!, { email: ada.email, password: CHOSEN })
  await expectNowhere(portal.db, [...secrets, PASSWORD, CHOSEN])
})

test.each(['/recovery/abc', '/confirm-email/abc', '/register/abc', '/invite/abc/renew'])(
  'the log shows %s without what lets somebody in',
  (path) => expect(safePath(path)).not.toContain('abc'),
)
