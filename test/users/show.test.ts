import { expect, test } from 'vitest'
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
  expect(await told()).toEqual(['opened', 'added', 'queued', 'sent', 'opened', 'accepted: next'])
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

test('somebody outside the scope is nobody', async () => {
  const { db, now } = await openPortal()
  const { harbour, ada, charlie, admin } = await cast(db)
  const look = (id: string) => findUser(db, { id, by: administratorOf(harbour), now: now() })
  expect(await look(ada.id)).toMatchObject({ name: 'Ada' })
  for (const id of [charlie.id, admin.id, 'nobody']) expect(await look(id)).toBeUndefined()
})

/** Presses the button on the user's own page, once now and again each time it is called. */
async function sender(portal: Portal, admin: { email: string }, { id }: { id: string }) {
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
