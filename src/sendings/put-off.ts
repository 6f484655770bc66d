import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { ASIDE } from '#src/outbox/set-aside.ts'
import { troubled } from './troubled.ts'

/** What is tried again sooner leaves among the others, as far as anybody can tell. */
const SOON_SECONDS = 60

/** Mails that were tried and are tried again at a later moment: however fast the others leave, these don't. */
export interface PutOff {
  mails: number
  /** When the first of them is tried again. */
  nextAt: string
}

/** By sending; nothing for those that have none. Found among what went wrong, so it costs what it counts. */
export async function readPutOff(
  db: Db,
  { sendingIds, now }: { sendingIds: string[]; now: Date },
): Promise<Map<string, PutOff>> {
  if (sendingIds.length === 0) return new Map()
  const rows = await db
    .with('tried', () => tried(db, sendingIds))
    .selectFrom('tried')
    .select((eb) => ['sending_id', eb.fn.countAll().as('mails'), eb.fn.min('due_at').as('next_at')])
    .where('due_at', '>', iso(addSeconds(now, SOON_SECONDS)))
    .groupBy('sending_id')
    .execute()
  return new Map(rows.map((row) => [row.sending_id!, { mails: Number(row.mails), nextAt: row.next_at }]))
}

/** A mail in a batch waits with it; a parked batch waits for a person, and one that is leased is on its way. */
function tried(db: Db, sendingIds: string[]) {
  const mails = db.selectFrom('outbox').where('outbox.sending_id', 'in', sendingIds).where(troubled)
  const alone = mails
    .select(['outbox.sending_id', 'outbox.due_at'])
    .where('outbox.state', '=', 'waiting')
    .where('outbox.due_at', '<', ASIDE)
  const together = mails
    .innerJoin('batches', 'batches.id', 'outbox.batch_id')
    .select(['outbox.sending_id', 'batches.due_at'])
    .where('outbox.state', '=', 'batched')
    .where('batches.state', '=', 'open')
    .where('batches.leased_by', 'is', null)
  return alone.unionAll(together)
}
