import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { liftSuppression } from '#src/suppressions/lift.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { NOW } from '#test/support/clock.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { invited, remindersIn } from './reminded.ts'

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
