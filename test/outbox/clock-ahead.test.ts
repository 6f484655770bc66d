import { expect, test } from 'vitest'
import { addMinutes, addSeconds, iso } from '#src/clock.ts'
import { bringForward } from '#src/outbox/bring-forward.ts'
import { LeaseLost } from '#src/outbox/lease.ts'
import { ASIDE } from '#src/outbox/set-aside.ts'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { engine } from '#test/support/db.ts'
import { createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { ADMIN } from '#test/users/viewers.ts'
import { letters, openOffice } from './office.ts'

test('mails that were queued by a clock ten days ahead leave once it is right', async () => {
  const office = await openOffice()
  office.later({ days: 10 })
  await office.queue([...letters(2), { lane: 0 }])
  office.later({ days: -10 })
  expect(await office.deliver()).toBe(0)
  await bringForward(office.db, { now: office.clock() })
  expect(await office.deliver()).toBe(3)
})

test('a batch that was put off by a clock that was ahead is handed over once it is right', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  office.later({ days: 1 })
  await office.queue(letters(2))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded' })
  expect(await office.deliver()).toBe(0)
  office.later({ days: -1 })
  expect(await office.deliver()).toBe(0)
  await bringForward(office.db, { now: office.clock() })
  expect(await office.deliver()).toBe(2)
})

test('a batch in doubt that left by a clock that was ahead is not handed over again: nobody knows how old it is', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  office.later({ days: 1 })
  await office.queue(letters(3))
  resend.orderFaults({ drop: 'after' })
  expect(await office.deliver()).toBe(0)
  office.later({ days: -1 })
  await bringForward(office.db, { now: office.clock() })
  expect(await office.deliver()).toBe(0)
  expect(resend.accepted).toHaveLength(3)
  expect(await office.batches()).toMatchObject([{ state: 'parked' }])
})

test('a batch of a process that died while the clock was days ahead is taken over a minute after it is right', async () => {
  const office = await openOffice()
  await office.queue(letters(2))
  const dying = office.post.mailerFor
  const hand = () => Promise.reject(new LeaseLost('killed'))
  await office.deliver({ mailerFor: (mailbox) => ({ ...dying(mailbox), hand }) })
  const ends = async () => (await office.batches())[0]!.leased_until!
  await office.db.updateTable('batches').set({ leased_until: '2099-01-01T00:00:00.000Z' }).execute()
  await bringForward(office.db, { now: office.clock() })
  // No test can move the clock of PostgreSQL.
  const now = engine === 'postgres' ? new Date() : office.clock()
  expect((await ends()) <= iso(addSeconds(now, 60))).toBe(true)
  const before = await ends()
  await bringForward(office.db, { now: office.clock() })
  expect(await ends(), 'it is not lengthened by that').toBe(before)
})

test('what waits for two hours, or for its sending to go on, waits on', async () => {
  const office = await openOffice()
  await office.queue(letters(2))
  const [first, second] = await office.outbox()
  const dueAt = { [first!.id]: iso(addMinutes(office.clock(), 120)), [second!.id]: ASIDE }
  for (const [id, due_at] of Object.entries(dueAt))
    await office.db.updateTable('outbox').set({ due_at }).where('id', '=', id).execute()
  await bringForward(office.db, { now: office.clock() })
  const due = (await office.outbox()).map(({ id, due_at }) => [id, due_at])
  expect(Object.fromEntries(due)).toEqual(dueAt)
})

test('the product finds such mails by itself', async () => {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const eve = await createActiveUser(db, { email: 'eve@example.org' })
  portal.later({ days: 1 })
  await sendRecoveryLink(db, { userId: eve.id, by: ADMIN, secrets, now: now() })
  portal.later({ days: -1 })
  portal.worker.start()
  await expect.poll(() => sent(), { timeout: 20_000 }).toBe(1)

  async function sent() {
    const mails = await db.selectFrom('outbox').select('id').where('state', '=', 'sent').execute()
    return mails.length
  }
})
