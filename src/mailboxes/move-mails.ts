import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db } from '#db/schema.ts'
import { keptMailbox } from './kept-mailbox.ts'

/** In no batch, so nobody may have taken it, and of no sending, which could be cancelled: it may leave from another mailbox. */
export function isMovable(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'outbox'>()
  return eb.and([eb('outbox.state', '=', 'waiting'), eb('outbox.sending_id', 'is', null)])
}

/**
 * Gives what waits in a mailbox that is removed in this transaction to the one that is chosen. Says whether nothing is left: what is just
 * being claimed is passed over, because delivery holds mails before it comes to their mailbox, see `holding`.
 */
export async function moveMails(trx: Db, from: string): Promise<boolean> {
  const unsettled = trx
    .selectFrom('outbox')
    .select('id')
    .where('mailbox_id', '=', from)
    .where('settled_at', 'is', null)
  await trx
    .updateTable('outbox')
    .set({ mailbox_id: await keptMailbox(trx, from) })
    .where('id', 'in', passingOverLocked(trx, unsettled.where(isMovable())))
    .execute()
  return (await unsettled.limit(1).executeTakeFirst()) === undefined
}
