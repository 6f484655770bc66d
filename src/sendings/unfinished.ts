import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'

/** There is somebody left to invite, or a mail that nobody has begun to hand over: something to pause or to cancel. */
export function isUnfinished(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  return eb.or([
    eb('expanded_at', 'is', null),
    eb.exists(
      eb
        .selectFrom('outbox')
        .select('outbox.id')
        .whereRef('outbox.sending_id', '=', 'sendings.id')
        .where('outbox.state', '=', 'waiting'),
    ),
  ])
}
