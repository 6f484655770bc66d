import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { holdOutbox } from '#src/outbox/hold.ts'
import { keptRequest } from '#src/outbox/kept-request.ts'
import { parkBatch } from '#src/outbox/park.ts'
import { releaseBatch } from '#src/outbox/release-batch.ts'
import type { Why } from '#src/outbox/why.ts'
import { beginEpoch } from '#src/settings/epoch.ts'

const RESTORED: Why = 'restored'

/**
 * Makes a database that was just restored safe to start with. It remembers the past: mails as waiting that have left since,
 * links as good that were used, sessions as open that were ended. So nothing leaves until an administrator releases the
 * outbox, and every link and session from before is over.
 */
export async function markRestored(db: Db, { now }: { now: Date }) {
  await db.transaction().execute(async (trx) => {
    await holdOutbox(trx, { now })
    const epoch = await beginEpoch(trx, { now })
    for (const table of ['sessions', 'known_browsers', 'recovery_requests'] as const)
      await trx.deleteFrom(table).execute()
    await endLinks(trx, now)
    await parkBatches(trx, now)
    await record(trx, 'backup.restored', { by: null, subjects: [epoch], now })
  })
}

/** Shown as ended, so that whoever needs a new one can be found and sent one. */
async function endLinks(trx: Db, now: Date) {
  await trx
    .updateTable('invitations')
    .set({ expires_at: iso(now) })
    .where('expires_at', '>', iso(now))
    .where('accepted_at', 'is', null)
    .execute()
  await trx
    .updateTable('invitations')
    .set({ claim_hash: null, claim_ends_at: iso(now) })
    .where('claim_hash', 'is not', null)
    .execute()
}

/** Requests that were under way may have been accepted since, and the links in them are over: a person decides. */
async function parkBatches(trx: Db, now: Date) {
  const open = await trx.selectFrom('batches').selectAll().where('state', '=', 'open').execute()
  for (const batch of open)
    if (await keptRequest(trx, batch.id)) await parkBatch(trx, batch, { why: RESTORED, now })
    else await releaseBatch(trx, batch.id)
}
