import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { liftSuppression } from '#src/suppressions/lift.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { NOW } from '#test/support/clock.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

test('nobody is reminded unless the setting says so', async () => {
  const { portal } = await invited('')
  portal.later({ days: 6 })
  expect(await portal.deliverMail()).toBe(0)
})

test('whoever did not open the link is reminded after 3 and 6 days, with the same link', async () => {
  const { portal, people, link, subject } = await invited('3,6')
  portal.later({ days: 2, minutes: 23 * 60 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ minutes: 60 })
  expect(await portal.deliverMail()).toBe(1)
  expect(await portal.deliverMail()).toBe(0)
  const reminder = await portal.mailTo(people.ada.email)
  expect(reminder.subject).toBe('Vestibule: your invitation from Vestibule still stands')
  expect(reminder.subject).not.toBe(subject)
  expect(reminder.link).toBe(link)
  expect(reminder.text).toContain('Monday, 16 March 2026 at 09:00 UTC')

  portal.later({ days: 3 })
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 3 })
  expect(await portal.deliverMail()).toBe(0)

  const page = await (await portal.signIn(people.admin)).visit(`/users/${people.ada.id}`)
  expect(page.text.split('Reminded')).toHaveLength(3)
  expect((await page.browser.visit('/users')).text.split(people.ada.email)).toHaveLength(2)
  const choosing = await (await portal.guest().visit(reminder.link)).press('Create your password')
  expect(choosing.path).toBe('/set-password')
})

test('after a long silence nobody gets two at once', async () => {
  const { portal } = await invited('3,6')
  portal.later({ days: 8 })
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 1, minutes: 1 })
  expect(await portal.deliverMail()).toBe(0)

  const late = await invited('3,4')
  late.portal.later({ days: 3, minutes: 23 * 60 })
  expect(await late.portal.deliverMail()).toBe(1)
  late.portal.later({ minutes: 120 })
  expect(await late.portal.deliverMail()).toBe(0)
  late.portal.later({ days: 1 })
  expect(await late.portal.deliverMail()).toBe(1)
})

type Invited = Awaited<ReturnType<typeof invited>>

const open = async ({ portal, link }: Invited) =>
  (await portal.guest().visit(link)).press('Create your password')

const accept = async (those: Invited) =>
  (await open(those)).fill('Password', 'copper meadow thimble').press('Save password and go in')

async function revoke({ portal, people }: Invited) {
  const page = await (await portal.signIn(people.admin)).visit(`/users/${people.ada.id}`)
  return (await page.follow('Revoke the invitation…')).press('Revoke the invitation')
}

test.each([
  ['opened', open, '/set-password'],
  ['accepted', accept, '/profile'],
  ['revoked', revoke, /^\/users\//],
])('nobody is reminded of an invitation that was %s', async (_, end, where) => {
  const those = await invited('3')
  expect((await end(those)).path).toMatch(where)
  those.portal.later({ days: 4 })
  await those.portal.deliverMail()
  expect(await remindersIn(those.portal)).toEqual({ queued: 0, told: 0 })
})

test('sending again begins anew, and the end of the link ends it', async () => {
  const { portal, people } = await invited('3,20')
  portal.later({ days: 2 })
  const list = await (await portal.signIn(people.admin)).visit('/users')
  await list.check('Select Ada').press('Send invites')
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 2 })
  expect(await portal.deliverMail()).toBe(0)
  portal.later({ days: 1 })
  expect(await portal.deliverMail()).toBe(1)
  portal.later({ days: 18 })
  expect(await portal.deliverMail()).toBe(0)
})

test.each(['bounced_at', 'complained_at', 'suppressed_at', 'undelivered_at'] as const)(
  'a mail that came back (%s) is not followed by another',
  async (fact) => {
    const { portal } = await invited('3')
    await portal.db
      .updateTable('outbox')
      .set({ [fact]: iso(portal.now()) })
      .execute()
    portal.later({ days: 4 })
    expect(await portal.deliverMail()).toBe(0)
  },
)

test.each([
  ['bounced_at', iso(NOW)],
  ['complained_at', iso(NOW)],
  ['suppressed_at', iso(NOW)],
  ['undelivered_at', iso(NOW)],
  ['state', 'failed'],
] as const)(
  'a reminder that came back or never left (%s) is not followed by another',
  async (column, fact) => {
    const { portal } = await invited('3,6')
    portal.later({ days: 3 })
    expect(await portal.deliverMail()).toBe(1)
    await portal.db
      .updateTable('outbox')
      .set({ [column]: fact })
      .where('kind', '=', 'invitation_reminder')
      .execute()
    portal.later({ days: 3 })
    expect(await portal.deliverMail()).toBe(0)
    expect(await remindersIn(portal)).toEqual({ queued: 1, told: 1 })
  },
)

test('whoever nothing may be sent to is not reminded, and nobody is told that they were', async () => {
  const { portal, people } = await invited('3')
  const [at, mail] = [portal.now(), { id: 'a mail', to: people.ada.email, user_id: people.ada.id }]
  await suppress(portal.db, { mail, reason: 'complained', why: null, at, now: at })
  portal.later({ days: 3 })
  expect(await portal.deliverMail()).toBe(0)
  expect(await remindersIn(portal)).toEqual({ queued: 0, told: 0 })

  await liftSuppression(portal.db, { email: people.ada.email, by: people.admin, now: portal.now() })
  expect(await portal.deliverMail()).toBe(1)
})

test('a reminder that waited until the link was opened or ended is not sent', async () => {
  const { portal, link } = await invited('3')
  portal.later({ days: 3 })
  await portal.db
    .updateTable('mailboxes')
    .set({ paused_at: iso(portal.now()), paused_by: 'admin' })
    .execute()
  expect(await portal.deliverMail()).toBe(0)
  await (await portal.guest().visit(link)).press('Create your password')
  await portal.db.updateTable('mailboxes').set({ paused_at: null, paused_by: null }).execute()
  expect(await portal.deliverMail()).toBe(0)
  const reminder = await portal.db
    .selectFrom('outbox')
    .select(['state', 'last_error'])
    .where('kind', '=', 'invitation_reminder')
    .executeTakeFirst()
  expect(reminder).toEqual({ state: 'cancelled', last_error: 'opened' })
})

test('of several processes each person gets one, however many people there are', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  for (let n = 0; n < 450; n++) await createUser(portal.db)
  await writeSetting(portal.db, 'reminder_days', '3', { by: null, now: portal.now() })
  const list = await (await portal.signIn(admin)).visit('/users')
  await (await list.check('Select all 455 matching').press('Send invites')).press('Send invites')
  expect(await portal.deliverMail()).toBe(453)
  portal.later({ days: 3 })
  const mails = await Promise.all([portal.deliverMail(), portal.deliverMail(), portal.deliverMail()])
  expect(mails.reduce((all, some) => all + some)).toBe(453)
  const counts = await portal.db.selectFrom('reminders').select('invitation_id').distinct().execute()
  expect(counts).toHaveLength(453)
})

test('a link that was copied rather than mailed is not reminded of', async () => {
  const { portal, people } = await invited('3')
  const page = await (await portal.signIn(people.admin)).visit(`/users/${people.ada.id}/link`)
  await page.press('Show the link')
  portal.later({ days: 5 })
  expect(await portal.deliverMail()).toBe(0)
})

async function remindersIn({ db }: Portal) {
  const mails = db.selectFrom('outbox').select('id').where('kind', '=', 'invitation_reminder')
  const lines = db.selectFrom('audit').select('id').where('action', '=', 'invitation.reminded')
  return { queued: (await mails.execute()).length, told: (await lines.execute()).length }
}

async function invited(days: string) {
  const portal = await openPortal()
  const people = await cast(portal.db)
  await writeSetting(portal.db, 'reminder_days', days, { by: null, now: portal.now() })
  const users = await (await portal.signIn(people.admin)).visit('/users')
  await users.check('Select Ada').press('Send invites')
  await portal.deliverMail()
  const { link, subject } = await portal.mailTo(people.ada.email)
  return { portal, people, link, subject }
}
