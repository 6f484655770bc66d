import type { Db } from '#db/schema.ts'
import { forgetRequest } from './kept-request.ts'
import { NO_LEASE } from './lease.ts'
import { unsettleCancelled } from './unsettle-cancelled.ts'

/** Ends a batch. Mails of it that are not settled were never accepted: they wait for another one. */
export async function releaseBatch(trx: Db, batchId: string) {
  await putBack(trx, batchId)
  await trx
    .updateTable('batches')
    .set({ state: 'known', ...NO_LEASE })
    .where('id', '=', batchId)
    .execute()
  await forgetRequest(trx, batchId)
}

/** What was not handed over, or not taken, waits for another batch. */
export async function putBack(trx: Db, batchId: string) {
  const mails = await trx
    .updateTable('outbox')
    .set({ state: 'waiting', batch_id: null, position: null })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'batched')
    .returning('sending_id')
    .execute()
  await unsettleCancelled(trx, mails)
}
