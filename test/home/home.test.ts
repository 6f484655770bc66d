import { expect, test } from 'vitest'
import { addDays, iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { cast, createActiveUser, createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { createInvited } from './invited.ts'

test('the heading says how many are in, and the sentence below what happens', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await createInvited(portal.db, { accepted: true, daysAgo: 0.5 })
  await createInvited(portal.db, { accepted: true, daysAgo: 3 })
  await createInvited(portal.db, { lapsed: true })
  await createInvited(portal.db)
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.path).toBe('/')
  expect(home.heading).toBe('4 of 9 people are in')
  expect(home.text).toContain('1 person came in during the last 24 hours.')
  expect(home.text).toContain('1 person needs you. 1 is on the way.')
})

test('the funnel stands there in words and as a table, by period and organization, without a script', async () => {
  const portal = await openPortal()
  const { admin, harbour } = await cast(portal.db)
  const inHarbour = { user: { organization_id: harbour.id } }
  await createInvited(portal.db, { ...inHarbour, accepted: true })
  await createInvited(portal.db, { ...inHarbour, daysAgo: 20 })
  await createInvited(portal.db, { opened: true })
  await createInvited(portal.db, { mail: 'failed', daysAgo: 100 })
  const month = await (await portal.signIn(admin)).visit('/')
  expect(month.text).toContain('3 people were invited in the last 30 days; 1 of them is in.')
  expect(month.row('67%')).toMatch(/Opened 2 67% 1 not opened/)

  const week = await month.follow('7 days')
  expect([week.path, week.dom.querySelector('[aria-current=true]')?.text.trim()]).toEqual([
    '/?period=7',
    '7 days',
  ])
  expect(week.text).toContain('2 people were invited in the last 7 days')
  const own = await week.select('Organisation', 'Harbour Trust').press('Apply')
  expect(own.path).toBe(`/?period=7&organization=${harbour.id}`)
  expect(own.text).toContain('1 person was invited in the last 7 days; 1 of them is in.')
  const year = await own.follow('A year')
  expect(year.text).toContain('2 people were invited in the last year')
  expect((await month.follow('A year')).text).toContain('4 people were invited in the last year')
})

test('an address changed by hand shows the usual funnel', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await createInvited(portal.db)
  const browser = await portal.signIn(admin)
  for (const query of ['?period=12', '?period=x&organization=nowhere', '?organization=%ff'])
    expect((await browser.visit(`/${query}`)).text).toContain('1 person was invited in the last 30 days')
})

test('every concern leads to a list with exactly as many people', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  await populate(portal)
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.row('could not be sent')).toContain('Most often: No such domain')
  expect(home.row('bounced')).toContain('Most often: There is no mailbox at this address.')
  expect(home.row('chose no password')).toContain('1 of them more than a week ago')
  expect(home.row('ended unused')).toContain('1 link ended unused')
  expect(home.row('within 3 days')).toContain('1 link ends within 3 days')
  expect(home.text.search('could not be sent')).toBeLessThan(home.text.search('chose no password'))
  expect(home.text.search('ended unused')).toBeLessThan(home.text.search('within 3 days'))

  for (const [concern, people] of [
    ['could not be sent', 3],
    ['bounced', 1],
    ['chose no password', 2],
    ['ended unused', 1],
  ] as const) {
    const list = await home.follow('Show them', { in: concern })
    expect(list.dom.querySelectorAll('tbody tr'), concern).toHaveLength(people)
  }
  const underway = await home.follow('See all 2 on the way', { in: 'within 3 days' })
  expect(underway.dom.querySelectorAll('tbody tr')).toHaveLength(2)
  const again = await home.follow('Send new links', { in: 'chose no password' })
  expect(again.heading).toBe('Send 2 invitations?')
  const first = await home.follow('Invite the 3 not invited')
  expect(first.heading).toBe('Send 3 invitations?')
})

test('managers count nobody who is above them', async () => {
  const portal = await openPortal()
  const manager = await createActiveUser(portal.db, { role: 'manager' })
  await createUser(portal.db)
  await createInvited(portal.db, { user: { role: 'admin' }, mail: 'failed', error: 'No such domain' })
  await createInvited(portal.db, { user: { role: 'admin' }, mail: 'waiting' })
  await createInvited(portal.db, { user: { role: 'admin' }, accepted: true, daysAgo: 0.5 })
  const home = await (await portal.signIn(manager)).visit('/')
  expect(home.heading).toBe('1 of 2 people is in')
  expect(home.text).toContain('Nobody was invited in the last 30 days.')
  expect(home.text).toContain('Nothing needs you right now.')
  expect(home.text).not.toContain('came in')
  expect(home.text).toContain('Waiting 0')
  expect(home.text).toContain('0 in 30 days')
})

test('organization administrators begin with their people, users with their profile, strangers at the door', async () => {
  const portal = await openPortal()
  const { olga } = await cast(portal.db)
  const user = await createActiveUser(portal.db)
  const people = await (await portal.signIn(olga)).visit('/?period=7')
  expect([people.path, people.links()]).toEqual(['/users', expect.not.arrayContaining(['Home'])])
  expect((await (await portal.signIn(user)).visit('/')).path).toBe('/profile')
  expect((await portal.guest().visit('/')).url.pathname).toBe('/sign-in')
})

test('a portal with nobody else in it leads to adding people', async () => {
  const portal = await openPortal()
  const home = await (await portal.admin()).visit('/')
  expect(home.heading).toBe('You are the first one in')
  expect((await home.follow('Add users')).path).toBe('/users/new')
})

test('organizations without an administrator are named, and those with one or with nobody are not', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.row('no administrator')).toContain('1 organisation has no administrator')
  expect((await home.follow('Lighthouse Press')).heading).toBe('Lighthouse Press')
  const all = await home.follow('See all 2 organisations')
  expect(all.dom.querySelectorAll('tbody tr')).toHaveLength(2)
})

test('the mailbox says how it is: its transport, its address, what waits, what failed, and why it rests', async () => {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db)
  await createInvited(portal.db, { mail: 'waiting' })
  await createInvited(portal.db, { mail: 'failed', daysAgo: 2 })
  await createInvited(portal.db, { mail: 'failed', daysAgo: 40 })
  const browser = await portal.signIn(admin)
  const fresh = await browser.visit('/')
  expect(fresh.text).toContain('Not tried yet')
  expect(fresh.text).toContain('invitations@example.org')
  expect(fresh.text).toContain('Waiting 1')
  expect(fresh.text).toContain('1 in 30 days')

  const lastSent = iso(addDays(portal.now(), -1 / 24))
  await portal.db.updateTable('mailboxes').set({ last_sent_at: lastSent }).execute()
  expect((await fresh.reload()).text).toContain('Working')
  const rest = { paused_at: iso(portal.now()), paused_reason: 'The API key was refused' }
  await portal.db.updateTable('mailboxes').set(rest).execute()
  const paused = await fresh.reload()
  expect(paused.row('The mailbox is paused')).toContain('does not let the mailbox sign in')
  expect(paused.text).toMatch(/Why The mail server or provider .*: ?The API key was refused/)
  expect(paused.dom.querySelector('.list li')?.text).toContain('The mailbox is paused')

  expect((await paused.follow('Open the mailbox')).path).toBe('/mailboxes/first')

  await writeSetting(portal.db, 'registration_mailbox', '', { by: null, now: portal.now() })
  expect((await fresh.reload()).row('There is no mailbox')).toContain('Connect a mailbox')
})

test('a sending under way shows its progress and leads there; a finished one is gone', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const users = await browser.visit('/users')
  await users.check('Select Ada', 'Select Bob').press('Send invites')
  const home = await browser.visit('/')
  expect(home.text).toMatch(/Sending 2 invitations .*0 of 2 sent/)
  expect((await home.follow('Sending 2 invitations')).heading).toBe('Sending 2 invitations')
  await portal.deliverMail()
  expect((await home.reload()).links()).not.toContain('Sending 2 invitations')
})

test('a sending for later is announced, and does not run yet', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const at = iso(portal.now())
  const later = { send_at: iso(addDays(portal.now(), 1)), expected: 4, selection: '{}' }
  await portal.db
    .insertInto('sendings')
    .values({ id: 'later', created_at: at, ...later })
    .execute()
  const home = await (await portal.signIn(admin)).visit('/')
  expect(home.text).toMatch(/Coming up 3 Mar, 09:00 UTC 4 invitations/)
  expect(home.links()).not.toContain('All sendings')
})

async function populate({ db }: Portal) {
  for (const error of ['No such domain', 'No such domain', 'Mailbox is full'])
    await createInvited(db, { mail: 'failed', error })
  await createInvited(db, { bounced: 'No such mailbox' })
  await createInvited(db, { lapsed: true })
  await createInvited(db, { opened: true, daysAgo: 9 })
  await createInvited(db, { daysAgo: 20 })
  await createInvited(db, { daysAgo: 12 })
  await createInvited(db, { daysAgo: 2 })
  await createInvited(db, { accepted: true })
  await createInvited(db, { lapsed: true, user: { deactivated_at: iso(new Date(0)) } })
}
