import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { type Expanded, expandNext } from '#src/sendings/expand.ts'
import { goOnWithSendings } from '#src/sendings/go-on.ts'
import { pauseSending } from '#src/sendings/pause.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { createAdmin } from '#test/support/factories.ts'
import { untilWaiting } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'

/** More than three steps on any engine. */
const PEOPLE = 2500
const THREE_STEPS = 2400
const EVERYBODY = { q: 'crew', status: '', organization: '', locale: '' } as const

test('two who go on with one sending at the same time invite everybody once', async () => {
  const { goOn, perPerson, sending } = await pressed()
  await Promise.all([goOn(), goOn()])
  expect(await perPerson()).toEqual(Array(PEOPLE).fill(1))
  expect((await sending()).expanded_at).not.toBeNull()
})

test('of two who deal with the same people at the same time, some of whom are left out, neither fails', async () => {
  const { db, people, goOn, perPerson } = await pressed()
  const out = people.slice(0, 3)
  await db.updateTable('users').set({ deactivated_at: '2026-03-01' }).where('id', 'in', out).execute()
  await Promise.all([goOn(), goOn()])
  expect(await perPerson()).toEqual(Array(PEOPLE - out.length).fill(1))
  expect(await db.selectFrom('sending_exclusions').select('user_id').execute()).toHaveLength(out.length)
})

test('a step that builds on one that never happened leaves nothing behind', async () => {
  const { db, how, people, id, goOn, perPerson, sending } = await pressed()
  const reached = { sendingId: id, userId: people[1499]! }
  const before = { reached, done: Promise.resolve<Expanded>('overtaken') }
  expect(await expandNext(db, { ...how, before })).toBe('overtaken')
  expect(await perPerson()).toEqual([])
  expect((await sending()).reached).toBeNull()
  await goOn()
  expect(await perPerson()).toEqual(Array(PEOPLE).fill(1))
})

test('a sending that is paused in the middle of a step does not keep that step', async () => {
  const { db, how, id, by, goOn, perPerson, sending } = await pressed()
  await expandNext(db, how)
  const { length: first } = await perPerson()
  const { promise: done, resolve } = Promise.withResolvers<Expanded>()
  const reached = { sendingId: id, userId: (await sending()).reached! }
  const { promise: chosen, resolve: onReach } = Promise.withResolvers<unknown>()
  const step = expandNext(db, { ...how, before: { reached, done }, onReach })
  await chosen
  const pausing = pauseSending(db, { id, by, now: how.now })
  // SQLite has one writer: there the pause waits for the step.
  const waits = engine === 'sqlite'
  if (!waits) await pausing
  resolve('some')
  expect(await step).toBe(waits ? 'some' : 'overtaken')
  await pausing
  await goOn()
  expect(await perPerson()).toHaveLength(waits ? 2 * first : first)
})

test('whoever holds somebody of one step and wants somebody of the next waits for nobody who waits for them', async () => {
  const { db, people, goOn, perPerson } = await pressed()
  const hold = (trx: Db, id: string) =>
    trx.updateTable('users').set({ phone: '1' }).where('id', '=', id).execute()
  const going = await db.transaction().execute(async (trx) => {
    await hold(trx, people[500]!)
    const going = goOn()
    await untilWaiting(db, 1)
    await hold(trx, people[900]!)
    return { going }
  })
  await going.going
  expect(await perPerson()).toEqual(Array(PEOPLE).fill(1))
}, 20_000)

test('no step of a sending waits while PostgreSQL learns about its tables', async () => {
  const { db, goOn, perPerson } = await pressed(open(await freshDatabaseUrl()))
  const { going } = await whileLearning(db, async () => {
    const going = goOn()
    const invited = async () => (await perPerson()).length
    await expect.poll(invited, { timeout: 10_000 }).toBeGreaterThanOrEqual(THREE_STEPS)
    return { going }
  })
  await going
  expect(await perPerson()).toEqual(Array(PEOPLE).fill(1))
  expect(await hasLearned(db)).toBe(true)
}, 20_000)

/** Of several who learn about a table one does at a time. SQLite has nothing to learn. */
function whileLearning<T>(db: Db, act: () => Promise<T>) {
  if (engine === 'sqlite') return act()
  return db.transaction().execute(async (trx) => {
    await sql`lock table outbox in share update exclusive mode`.execute(trx)
    return act()
  })
}

async function hasLearned(db: Db) {
  if (engine === 'sqlite') return true
  const known = sql<{ n: number }>`select reltuples as n from pg_class where relname = 'outbox'`
  return (await known.execute(db)).rows[0]!.n > 0
}

/** Everybody of a crowd was chosen, and nobody is dealt with yet. */
async function pressed(own?: Db) {
  const { db, secrets, now } = await openPortal(own && { db: own })
  const admin = await createAdmin(db)
  const by: Viewer = { id: admin.id, role: 'admin', organizationId: null, organizationAdmin: false }
  await addCrowd(db, { people: PEOPLE, now: now() })
  const sent = await sendToMatching(db, { filter: EVERYBODY, again: false, by, now: now() })
  if (!sent.ok) throw new Error(sent.reason)
  const rows = await db.selectFrom('users').select('id').where('id', '!=', admin.id).orderBy('id').execute()
  const stopping = new AbortController().signal
  return {
    ...{ db, by, id: sent.sendingId, how: { secrets, now: now() }, people: rows.map((row) => row.id) },
    goOn: () => goOnWithSendings(db, { clock: now, secrets, stopping }),
    sending: () => db.selectFrom('sendings').selectAll().executeTakeFirstOrThrow(),
    /** How many mails each person has who has any. */
    perPerson: async () => {
      const counts = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll().as('mails'))
        .groupBy('user_id')
        .execute()
      return counts.map(({ mails }) => Number(mails))
    },
  }
}
