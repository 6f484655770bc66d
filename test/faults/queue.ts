import { passingOverLocked } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

const LONG_AGO = '2000-01-01T00:00:00.000Z'

/** Everybody who was chosen was taken up, and nothing waits or is on its way. */
export async function hasSettled(db: Db, people: number) {
  const { queued, open } = await db
    .selectFrom('outbox')
    .select((eb) => [
      eb.fn.countAll().as('queued'),
      eb.fn.countAll().filterWhere('outbox.state', 'in', ['waiting', 'batched']).as('open'),
    ])
    .executeTakeFirstOrThrow()
  return Number(queued) === people && Number(open) === 0
}

/**
 * As if a good while had passed: waits are over, and so are the leases of processes that were killed. No test can move
 * the clock of another process or of PostgreSQL. A live process notices that its lease is gone, so this is for when
 * there is none or its batches are not in question.
 */
export async function endLeases(db: Db) {
  await db.updateTable('batches').set({ leased_until: LONG_AGO }).where('state', '=', 'open').execute()
}

/** Waits between attempts are over. What a process is just working on is passed over: nobody may wait for this, or be waited for. */
export async function hurry(db: Db) {
  const waiting = db.selectFrom('outbox').select('id').where('state', '=', 'waiting')
  await db
    .updateTable('outbox')
    .set({ due_at: LONG_AGO })
    .where('id', 'in', passingOverLocked(db, waiting))
    .execute()
  await db
    .updateTable('batches')
    .set({ due_at: LONG_AGO })
    .where('state', '=', 'open')
    .where('leased_by', 'is', null)
    .execute()
  await db.updateTable('mailboxes').set({ resume_at: LONG_AGO }).where('resume_at', 'is not', null).execute()
}

/** How many people have been taken up so far. */
export async function countQueued(db: Db) {
  const { n } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
