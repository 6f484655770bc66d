import { setImmediate as letOthersIn } from 'node:timers/promises'
import { passingOverLocked } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { shortenLeases } from './lease.ts'
import { ASIDE } from './set-aside.ts'

/** No wait of ours is longer than two hours, and clocks differ: what is due later was written down by a clock that was ahead. */
const FURTHEST_MINUTES = 3 * 60
/** Small enough that nobody waits long for the database in between. */
const AT_ONCE = 2000

/** For how much longer a provider recognises a batch than we count on, see `RECOGNISES_FOR_HOURS`. */
const CLOCKS_DIFFER_MINUTES = 60

/**
 * Makes due at once what would otherwise wait until the time that a wrong clock showed, for days, and nothing would say why. Of a batch
 * that may have been accepted, and left at a time that is still to come, nobody can tell how old it is: it counts as too old.
 */
export async function bringForward(db: Db, { now }: { now: Date }) {
  await shortenLeases(db, now)
  await db
    .updateTable('batches')
    .set({ due_at: iso(now) })
    .where('state', '=', 'open')
    .where('due_at', '>', furthest(now))
    .execute()
  await db
    .updateTable('batches')
    .set({ first_sent_at: iso(addMinutes(now, -60 * 24)) })
    .where('state', '=', 'open')
    .where('first_sent_at', '>', iso(addMinutes(now, CLOCKS_DIFFER_MINUTES)))
    .execute()
  while ((await bringSome(db, now)) === AT_ONCE) await letOthersIn()
}

/** Found through `outbox_due`, which names the mailbox and the lane first. */
async function bringSome(db: Db, now: Date) {
  const put = db
    .selectFrom('outbox')
    .select('id')
    .where('settled_at', 'is', null)
    .where('state', '=', 'waiting')
    .where('mailbox_id', 'in', (eb) => eb.selectFrom('mailboxes').select('id'))
    .where('lane', 'in', [0, 1])
    .where('due_at', '>', furthest(now))
    .where('due_at', '<', ASIDE)
    .limit(AT_ONCE)
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ due_at: iso(now) })
    .where('id', 'in', passingOverLocked(db, put))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

function furthest(now: Date) {
  return iso(addMinutes(now, FURTHEST_MINUTES))
}
