import { expect, test } from 'vitest'
import { addDays, iso } from '#src/clock.ts'
import { removeMailbox } from '#src/mailboxes/remove.ts'
import { startSession } from '#src/sessions/session.ts'
import { cleanUp } from '#src/worker.ts'
import { createUser } from '#test/support/factories.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

test('batches whose outcome has been known for a week are forgotten, and nothing that anybody sees', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue(letters(150))
  await office.deliver()
  await office.queue([{ to: 'unknown@example.org' }])
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  const before = await office.outbox()

  await cleanUp(office.db, addDays(office.clock(), 6))
  expect(await office.batches()).toHaveLength(3)
  await cleanUp(office.db, addDays(office.clock(), 8))
  const [open, ...others] = await office.batches()
  expect([open!.state, others]).toEqual(['open', []])
  expect((await office.requests()).map((request) => request.batch_id)).toEqual([open!.id])
  const kept = before.map((row) => (row.state === 'sent' ? { ...row, batch_id: null, position: null } : row))
  expect(await office.outbox()).toEqual(kept)
})

test('ended sessions and old messages go, the others stay', async () => {
  const { db, clock } = await openOffice()
  const user = await createUser(db)
  const [old, now] = [addDays(clock(), -40), clock()]
  for (const at of [old, addDays(now, -2), now]) await startSession(db, { userId: user.id, now: at })
  for (const at of [old, now])
    await db
      .insertInto('webhook_events')
      .values({ id: iso(at), received_at: iso(at) })
      .execute()
  await cleanUp(db, now)
  expect(await db.selectFrom('sessions').select('created_at').execute()).toEqual([{ created_at: iso(now) }])
  expect(await db.selectFrom('webhook_events').select('id').execute()).toEqual([{ id: iso(now) }])
})

test('of a removed mailbox no request is kept, also when reports came before the answer', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: 'told@example.org' }])
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  const { db, clock } = office
  await db
    .updateTable('outbox')
    .set({ state: 'sent', settled_at: iso(clock()) })
    .execute()
  await cleanUp(db, clock())
  expect(await office.requests()).toHaveLength(1)
  const gone = { id: office.mailboxId, by: await createUser(db), now: clock() }
  expect(await removeMailbox(db, gone)).toBe('removed')
  await cleanUp(db, clock())
  expect(await office.requests()).toEqual([])
  expect(await office.batches()).toMatchObject([{ state: 'known' }])
})
