import { expect, test } from 'vitest'
import type { Row } from '#db/schema.ts'
import { en } from '#src/i18n/en.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { findUser } from '#src/users/show.ts'
import { cast, createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { ADMIN, administratorOf } from './viewers.ts'

const CHOSEN = 'copper meadow thimble'

test('the way in is told step by step, with what comes next', async () => {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db)
  const ada = await createUser(portal.db, { email: 'ada@example.org', created_by: admin.id })
  const told = async () => {
    const person = await findUser(portal.db, { id: ada.id, by: ADMIN, now: portal.now() })
    return [
      person?.status,
      ...(person?.timeline ?? []).map(({ what, is }) => (is === 'done' ? what : `${what}: ${is}`)),
    ]
  }
  expect(await told()).toEqual(['none', 'added'])
  const send = await sender(portal, admin, ada)
  expect(await told()).toEqual(['queued', 'added', 'queued', 'sent: next'])
  await portal.deliverMail()
  expect(await told()).toEqual(['sent', 'added', 'queued', 'sent', 'opened: next'])

  const link = await portal.guest().visit((await portal.mailTo(ada.email)).link)
  const choosing = await link.press('Create your password')
  expect(await told()).toEqual(['choosing', 'added', 'queued', 'sent', 'opened', 'accepted: next'])
  portal.later({ minutes: 30 })
  expect(await told()).toEqual(['opened', 'added', 'queued', 'sent', 'opened', 'lapsed: now'])
  expect((await choosing.reload()).status).toBe(410)

  await send()
  await portal.deliverMail()
  const again = await portal.guest().visit((await portal.mailTo(ada.email)).link)
  await (await again.press('Create your password')).fill('Password', CHOSEN).press('Save password and go in')
  const way = await told()
  expect(way.slice(0, 2)).toEqual(['active', 'added'])
  expect(way.slice(-4)).toEqual(['queued', 'sent', 'opened', 'accepted'])
})

test('an unopened link tells its end, and when it ended', async () => {
  const portal = await openPortal()
  const admin = await createAdmin(portal.db)
  const ada = await createUser(portal.db)
  await sender(portal, admin, ada)
  await portal.deliverMail()
  const show = () => findUser(portal.db, { id: ada.id, by: ADMIN, now: portal.now() })
  const until = (await show())?.linkUntil
  expect(until).toBe('2026-03-16T09:00:00.000Z')
  portal.later({ days: 14 })
  const expired = await show()
  expect(expired).toMatchObject({
    status: 'expired',
    linkUntil: null,
    invitable: true,
    invitedBy: admin.name,
  })
  expect(expired?.timeline.at(-1)).toMatchObject({ what: 'expired', is: 'now', at: until })
})

const BACK = { at: '2026-03-05T09:01:00.000Z', why: '550 5.1.1 No such user' }

test.each([
  [{ bounced_at: BACK.at, bounced_why: BACK.why }, ['reminded', 'reminderBounced'], BACK],
  [{ complained_at: BACK.at }, ['reminded', 'reminderComplained'], { ...BACK, why: null }],
  [{ suppressed_at: BACK.at, suppressed_why: BACK.why }, ['reminded', 'reminderSuppressed'], BACK],
  [{ undelivered_at: BACK.at, undelivered_why: BACK.why }, ['reminded', 'reminderFailed'], BACK],
  [{ state: 'failed', last_error: BACK.why }, ['reminderFailed'], { why: BACK.why }],
  [{ state: 'cancelled', last_error: 'suppressed' }, ['reminderSuppressed'], { why: null }],
] as const)('what went wrong with a reminder is told, and why: %o', async (facts, steps, last) => {
  const { timeline, page } = await reminded(facts)
  expect(timeline.slice(3, -1).map(({ what }) => what)).toEqual(steps)
  expect(timeline.at(-2)).toMatchObject({ is: 'bad', ...last, why: last.why && { words: last.why } })
  expect(page.text).toContain(en.users.timeline[timeline.at(-2)!.what](null))
  if (last.why) expect(page.text).toContain(last.why)
})

test('a reminder that was not needed any more is not told of', async () => {
  const { timeline } = await reminded({ state: 'cancelled', last_error: 'opened' })
  expect(timeline.map(({ what }) => what)).toEqual(['added', 'queued', 'sent', 'opened'])
})

test('somebody outside the scope is nobody', async () => {
  const { db, now } = await openPortal()
  const { harbour, ada, charlie, admin } = await cast(db)
  const look = (id: string) => findUser(db, { id, by: administratorOf(harbour), now: now() })
  expect(await look(ada.id)).toMatchObject({ name: 'Ada' })
  for (const id of [charlie.id, admin.id, 'nobody']) expect(await look(id)).toBeUndefined()
})

test('a sending is linked for those who may see it', async () => {
  const portal = await openPortal()
  const { admin, ada, bob, olga } = await cast(portal.db)
  await sender(portal, admin, ada)
  await sender(portal, olga, bob)
  const browser = await portal.signIn(olga)
  const byStaff = await browser.visit(`/users/${ada.id}`)
  expect(byStaff.links()).not.toContain('See the sending')
  expect((await (await browser.visit(`/users/${bob.id}`)).follow('See the sending')).status).toBe(200)
  const page = await (await portal.signIn(admin)).visit(`/users/${ada.id}`)
  expect((await page.follow('See the sending')).status).toBe(200)
})

/** Somebody who was sent a reminder, of which these facts became known. */
async function reminded(facts: Partial<Row<'outbox'>>) {
  const portal = await openPortal()
  const { db, now } = portal
  const admin = await createAdmin(db)
  const ada = await createUser(db)
  await writeSetting(db, 'reminder_days', '3', { by: null, now: now() })
  await sender(portal, admin, ada)
  await portal.deliverMail()
  portal.later({ days: 3 })
  expect(await portal.deliverMail()).toBe(1)
  await db.updateTable('outbox').set(facts).where('kind', '=', 'invitation_reminder').execute()
  const person = await findUser(db, { id: ada.id, by: ADMIN, now: now() })
  const page = await (await portal.signIn(admin)).visit(`/users/${ada.id}`)
  return { timeline: person?.timeline ?? [], page }
}

/** Presses the button on the user's own page, once now and again each time it is called. */
async function sender(portal: Portal, admin: { id: string }, { id }: { id: string }) {
  const browser = await portal.signIn(admin)
  const send = async () => {
    const page = await browser.visit(`/users/${id}`)
    const name = page.buttons().find((button) => button.startsWith('Send'))
    if (!name) await browser.visit(`/sign-in`)
    return page.press(name ?? 'Send invitation')
  }
  await send()
  return send
}
