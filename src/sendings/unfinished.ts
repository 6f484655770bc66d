import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { canStay } from '#src/outbox/can-stay.ts'

/** There is somebody left to invite, or a mail that can still be kept back: something to pause or to cancel. */
export function isUnfinished(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  const mails = eb.selectFrom('outbox').select('outbox.id').whereRef('outbox.sending_id', '=', 'sendings.id')
  return eb.or([
    eb('expanded_at', 'is', null),
    eb.exists(mails.where('outbox.state', '=', 'waiting')),
    eb.exists(mails.where(canStay())),
  ])
}
