import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'
import { iso } from '#src/clock.ts'

/** It is for later, and nobody of it was invited or left out. A step that is just under way finds out at its end that this has changed. */
export function isYetToBegin(now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  return eb.and([
    eb('sendings.send_at', '>', iso(now)),
    eb('sendings.reached', 'is', null),
    eb('sendings.expanded_at', 'is', null),
    eb('sendings.cancelled_at', 'is', null),
  ])
}
