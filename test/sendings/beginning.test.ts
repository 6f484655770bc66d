import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { addDays, addSeconds, iso } from '#src/clock.ts'
import { beginNow } from '#src/sendings/begin-now.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { expandNext } from '#src/sendings/expand.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { reschedule } from '#src/sendings/reschedule.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { cast } from '#test/support/factories.ts'
import { whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

type World = Awaited<ReturnType<typeof plan>>

const person = (trx: Db, { ada }: World) =>
  trx.updateTable('users').set({ phone: '1' }).where('id', '=', ada.id).execute()
const itself = (trx: Db, { id }: World) =>
  trx.updateTable('sendings').set({ press: 'held' }).where('id', '=', id).execute()

test.each([
  ['while the first people are being invited', person],
  ['just when the first people are', itself],
])('a change of the time that comes %s moves all of it or nothing', async (_, hold) => {
  const world = await plan()
  const { db, id, by, at, secrets } = world
  const sendAt = addDays(at, 1)
  const ends = await whileHolding(db, (trx) => hold(trx, world), [
    () => expandNext(db, { secrets, now: at }),
    // Asked for just before the time.
    () => reschedule(db, { id, sendAt, by, now: addSeconds(at, -1) }),
  ])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  const moved = (ends[1] as PromiseFulfilledResult<boolean>).value
  expect(await world.standing()).toEqual({ at: iso(moved ? sendAt : at), invited: moved ? 0 : 2 })
  expect(await world.goOn(addDays(at, 2))).toBe(2)
})

test('pressed many times and while the worker begins it, it begins once and everybody gets one invitation', async () => {
  const world = await plan()
  const { db, id, by, at } = world
  const press = (seconds: number) => beginNow(db, { id, by, now: addSeconds(at, seconds) })
  const [first, second, third] = await Promise.all([press(-2), press(-2), press(-1), world.goOn(at)])
  expect([first, second, third].filter(Boolean).length).toBeLessThanOrEqual(1)
  await world.goOn(at)
  expect(await world.invited()).toBe(2)
  const lines = await db.selectFrom('audit').select('id').where('action', '=', 'sending.begun').execute()
  expect(lines).toHaveLength([first, second, third].filter(Boolean).length)
})

test('what was cancelled, or is over, neither begins nor moves', async () => {
  const world = await plan()
  const { db, id, by, at } = world
  const now = addDays(at, -1)
  expect(await cancelSending(db, { id, by, now })).toBe(true)
  expect(await beginNow(db, { id, by, now })).toBe(false)
  expect(await reschedule(db, { id, sendAt: addDays(at, 1), by, now })).toBe(false)
  expect(await world.goOn(addDays(at, 2))).toBe(0)
})

test('of one that has begun with the first of very many, nothing moves', async () => {
  const world = await plan({ crowd: 150 })
  const { db, id, by, at, secrets } = world
  expect(await expandNext(db, { secrets, now: at, gently: true })).toBe('first')
  const now = addSeconds(at, -1)
  expect(await reschedule(db, { id, sendAt: addDays(at, 1), by, now })).toBe(false)
  expect(await beginNow(db, { id, by, now })).toBe(false)
  expect(await world.standing()).toEqual({ at: iso(at), invited: 100 })
  expect(await world.goOn(at)).toBe(152)
})

test('the time that it has already is no change', async () => {
  const { db, id, by, at } = await plan()
  expect(await reschedule(db, { id, sendAt: at, by, now: addDays(at, -1) })).toBe(true)
  const line = db.selectFrom('audit').select('id').where('action', '=', 'sending.rescheduled')
  expect(await line.execute()).toEqual([])
})

/** A sending to two people, or so many more, and when it begins. */
async function plan({ crowd = 0 } = {}) {
  const { db, secrets, now } = await openPortal()
  const { admin, ada, bob } = await cast(db)
  const [by, at] = [viewerOf(admin), addDays(now(), 3)]
  const emails = await addCrowd(db, { people: crowd, now: now() })
  const more =
    crowd > 0 ? await db.selectFrom('users').select('id').where('email', 'in', emails).execute() : []
  const userIds = [ada, bob, ...more].map(({ id }) => id)
  const sent = await sendInvites(db, { userIds, sendAt: at, by, secrets, now: now() })
  if (!sent.ok) throw new Error(sent.reason)
  const id = sent.sendingId
  const invited = async () => (await db.selectFrom('invitations').select('id').execute()).length
  return {
    ...{ db, secrets, by, ada, at, id, invited },
    async standing() {
      const { send_at } = await db
        .selectFrom('sendings')
        .select('send_at')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return { at: send_at, invited: await invited() }
    },
    async goOn(now: Date) {
      await goOnWithSendings(db, { clock: () => now, secrets, stopping: new AbortController().signal })
      return invited()
    },
  }
}
