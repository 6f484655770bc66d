import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db, Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { isStillReady, mayLeave } from '#src/mailboxes/ready.ts'
import { RECOGNISES_FOR_HOURS } from '#src/mailers/mailer.ts'
import type { Claimant, Claimed } from './claim.ts'
import { keptRequest } from './kept-request.ts'
import { leaseClock, leaseEnd, newLease } from './lease.ts'
import { releaseBatch } from './release-batch.ts'

/** Longer ago than this, what was checked before freezing may not be so any more. */
const FRESH_MINUTES = 10

/**
 * A batch whose outcome is unknown, or whose process was killed in the middle; not one that this process is at, whose lease could not be
 * kept while the database was away.
 */
export function isOpen(db: Db, { now, hands }: Pick<Claimant, 'now' | 'hands'>): Expression<SqlBool> {
  const ours = [...hands].flatMap((hand) => hand.batchId ?? [])
  const eb = expressionBuilder<Database, 'batches'>()
  return eb.and([
    eb('batches.state', '=', 'open'),
    eb('batches.due_at', '<=', iso(now)),
    eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', leaseClock(db, now))]),
    ...(ours.length > 0 ? [eb('batches.id', 'not in', ours)] : []),
  ])
}

export async function claimOpen(trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant): Promise<Claimed> {
  const { instance, now } = claimant
  const open = trx
    .selectFrom('batches')
    .selectAll()
    .where('mailbox_id', '=', mailbox.id)
    .where(isOpen(trx, claimant))
    .where(isStillReady(mailbox, now))
    .orderBy('due_at')
    .limit(1)
  const found = await passingOverLocked(trx, open).executeTakeFirst()
  if (!found) return
  claimant.take(mailbox.id)
  const sealed = await keptRequest(trx, found.id)
  // Killed before its request was stored, nothing of it was ever sent.
  if (!sealed || isStale(found, mailbox, now)) {
    await releaseBatch(trx, found.id)
    return 'again'
  }
  if (!(await mayLeave(trx, mailbox, now))) return

  const batch = await trx
    .updateTable('batches')
    .set({ leased_by: newLease(instance), leased_until: leaseEnd(trx, now) })
    .where('id', '=', found.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const rows = await trx
    .selectFrom('outbox')
    .selectAll()
    .where('batch_id', '=', batch.id)
    .where('state', '=', 'batched')
    .orderBy('position')
    .execute()
  return { batch, mailbox, rows, request: { sealed } }
}

/**
 * Its mails are looked at afresh, and frozen anew with the same links, where that doubles nothing: either none can have been accepted, or
 * handed over again as they are they would not be recognised either.
 */
function isStale(batch: Row<'batches'>, { transport }: Row<'mailboxes'>, now: Date) {
  if (batch.created_at > iso(addMinutes(now, -FRESH_MINUTES))) return false
  // What breaks off again and again comes back less and less often, until a person decides.
  const unrecognised = !RECOGNISES_FOR_HOURS[transport] && batch.attempts === 0
  return batch.first_sent_at === null || unrecognised
}
