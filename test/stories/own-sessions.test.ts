import { expect, test } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { sha256 } from '#src/ids.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { createActiveUser, createAdmin, PASSWORD } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { browserOf } from '#views/profile/browser-of.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

test('people see where they are signed in, know this browser among them, and sign out there', async () => {
  const { portal, ada } = await opened()
  const [here, phone] = [await signIn(portal, ada, FIREFOX), await signIn(portal, ada, SAFARI)]
  portal.later({ minutes: 30 })
  const profile = await here.visit('/profile')
  expect(profile.text).toContain('Firefox on Linux')
  expect(profile.text).toContain('Safari on iPhone')
  expect(profile.text).toContain(phone.address)
  expect(profile.text.match(/This one/g)).toHaveLength(1)
  const after = await profile.press('Sign out there')
  expect([after.path, after.flash]).toEqual(['/profile', 'That session has ended.'])
  expect(after.text).not.toContain('Safari on iPhone')
  expect((await phone.visit('/profile')).path).toContain('/sign-in')
  expect((await here.visit('/profile')).path).toBe('/profile')

  const twice = await profile.press('Sign out there')
  expect([twice.path, twice.flash]).toEqual(['/profile', 'Nothing was done: that had been done already.'])
})

test('signing out everywhere else leaves this one', async () => {
  const { portal, ada } = await opened()
  const [here, ...others] = [await portal.signIn(ada), await portal.signIn(ada), await portal.signIn(ada)]
  const after = await (await here!.visit('/profile')).press('Sign out everywhere else')
  expect(after.flash).toContain('everywhere else')
  for (const other of others) expect((await other.visit('/profile')).path).toContain('/sign-in')
  expect((await here!.visit('/profile')).text).not.toContain('Sign out everywhere else')
})

test('nobody ends a session of somebody else: it is as good as none', async () => {
  const { portal, ada } = await opened()
  const eve = await portal.signIn(await createActiveUser(portal.db, { email: 'eve@example.org' }))
  const victim = await portal.signIn(ada)
  const hash = sha256(victim.cookies.value('session') ?? '')
  const page = await eve.visit('/profile')
  const form_token = page.formToken
  const answers = []
  for (const of of [hash, 'f'.repeat(64), 'nonsense']) {
    const answer = await eve.post(`/profile/sessions/${of}/end`, { form_token })
    answers.push([answer.path, answer.flash])
  }
  expect(answers[0]).toEqual(['/profile', en.errors.already])
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect((await victim.visit('/profile')).path).toBe('/profile')
})

test('an ended session is not listed, and the hash of one opens nothing', async () => {
  const { portal, ada } = await opened()
  await portal.signInByPassword(ada)
  portal.later({ days: 2 })
  const here = await portal.signIn(ada)
  const profile = await here.visit('/profile')
  expect(profile.text).not.toContain('Sign out there')
  const thief = portal.guest()
  thief.cookies.plant('session', sha256(here.cookies.value('session') ?? ''))
  expect((await thief.visit('/profile')).path).toContain('/sign-in')
})

test('the limits of the settings count at once, for users and for those who administer', async () => {
  const { portal, ada } = await opened()
  const set = (key: 'user_idle_minutes' | 'user_absolute_minutes' | 'staff_idle_minutes', minutes: string) =>
    writeSetting(portal.db, key, minutes, { by: null, now: portal.now() })
  const [user, admin] = [await portal.signIn(ada), await portal.signIn(await createAdmin(portal.db))]
  portal.later({ minutes: 20 })
  await set('user_idle_minutes', '15')
  expect((await user.visit('/profile')).path).toContain('/sign-in')
  expect((await admin.visit('/profile')).path).toBe('/profile')
  portal.later({ minutes: 20 })
  await set('staff_idle_minutes', '15')
  expect((await admin.visit('/profile')).path).toContain('/sign-in')

  await set('user_absolute_minutes', '30')
  const again = await portal.signIn(ada)
  for (const path of ['/profile', '/profile', 'over']) {
    portal.later({ minutes: 10 })
    expect((await again.visit('/profile')).path).toContain(path === 'over' ? '/sign-in' : path)
  }
})

test('what a browser calls itself can’t put anything on the page but its kind', async () => {
  const { portal, ada } = await opened()
  await signIn(portal, ada, '<script>alert(1)</script>\u202e Firefox/1 Windows')
  const profile = await (await portal.signIn(ada)).visit('/profile')
  expect(profile.html).not.toContain('alert(1)')
  expect(profile.text).toContain('Firefox on Windows')
  expect(browserOf(null)).toEqual({ browser: null, system: null })
})

async function opened() {
  const portal = await openPortal()
  return { portal, ada: await createActiveUser(portal.db, { email: 'ada@example.org', name: 'Ada' }) }
}

async function signIn(portal: Portal, { email }: { email: string }, agent: string) {
  const browser = portal.guest()
  const body = new URLSearchParams({ email, password: PASSWORD })
  await browser.fetch('POST', '/sign-in', { body, headers: { 'user-agent': encodeAgent(agent) } })
  return browser
}

/** Headers carry bytes. */
function encodeAgent(agent: string) {
  return agent.replace(/[^\x20-\x7e]/g, '')
}
