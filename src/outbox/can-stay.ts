import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { HAND_OVER_SINGLY } from '#src/mailers/mailer.ts'

/** In a batch that is handed over mail by mail: unless it is on its way just now, a mail of it can still be kept back. */
export function canStay(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'outbox'>()
  const batches = eb
    .selectFrom('batches')
    .innerJoin('mailboxes', 'mailboxes.id', 'batches.mailbox_id')
    .select('batches.id')
    .where('batches.state', '=', 'open')
    .where('mailboxes.transport', 'in', HAND_OVER_SINGLY)
  return eb.and([eb('outbox.state', '=', 'batched'), eb('outbox.batch_id', 'in', batches)])
}
