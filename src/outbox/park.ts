import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { NO_LEASE } from './lease.ts'
import type { Why } from './why.ts'

/** Why, when it was tried for as long as anything is. */
export const UNKNOWN_TOO_LONG: Why = 'unknown_too_long'
/** Why, when the provider may be asked as another account now. */
export const KEY_CHANGED: Why = 'key_changed'

/**
 * Only a person can find out what became of these mails, so nothing more happens to them by itself: the batch is shown
 * with its mailbox, its mails with their sending, and the audit tells when and why.
 */
export async function parkBatch(trx: Db, batch: Row<'batches'>, { why, now }: { why: string; now: Date }) {
  await showOnMails(trx, batch, why)
  await trx
    .updateTable('batches')
    .set({ state: 'parked', last_error: why, ...NO_LEASE })
    .where('id', '=', batch.id)
    .execute()
  const particulars = { mailbox: batch.mailbox_id, why }
  await record(trx, 'batch.parked', { by: null, subjects: [batch.id], now, particulars })
}

export async function showOnMails(trx: Db, batch: Row<'batches'>, why: string) {
  await trx
    .updateTable('outbox')
    .set({ last_error: why })
    .where('batch_id', '=', batch.id)
    .where('state', '=', 'batched')
    .execute()
}
