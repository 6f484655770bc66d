import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { mayLeave } from '#src/mailboxes/ready.ts'
import type { Claimant, Claimed } from './claim.ts'
import { keptRequest } from './kept-request.ts'
import { leaseClock, leaseEnd, newLease } from './lease.ts'
import { releaseBatch } from './release-batch.ts'

/**
 * A batch whose outcome is unknown, or whose process was killed in the middle; not one that this process is at, whose lease could not be
 * kept while the database was away.
 */
export function isOpen(db: Db, { now, underWay }: Pick<Claimant, 'now' | 'underWay'>): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'batches'>()
  return eb.and([
    eb('batches.state', '=', 'open'),
    eb('batches.due_at', '<=', iso(now)),
    eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', leaseClock(db, now))]),
    ...(underWay.size > 0 ? [eb('batches.id', 'not in', [...underWay.keys()])] : []),
  ])
}

export async function claimOpen(trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant): Promise<Claimed> {
  const { instance, now } = claimant
  const open = trx
    .selectFrom('batches')
    .selectAll()
    .where('mailbox_id', '=', mailbox.id)
    .where(isOpen(trx, claimant))
    .orderBy('due_at')
    .limit(1)
  const found = await passingOverLocked(trx, open).executeTakeFirst()
  if (!found) return
  const sealed = await keptRequest(trx, found.id)
  if (!sealed) {
    // Killed before its request was stored, so nothing of it was ever sent: its mails are looked at afresh.
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
