import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database } from '#db/schema.ts'

/** Whether a user's email is on the suppression list, as part of a query about users. */
export function isSuppressed(): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'users'>()
  return eb.exists(
    eb
      .selectFrom('suppressions')
      .select('suppressions.email')
      .whereRef('suppressions.email', '=', 'users.email')
      .where('lifted_at', 'is', null),
  )
}
