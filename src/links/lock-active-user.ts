import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

/** Whoever a link is made for, unless they are deactivated, held until the transaction ends. */
export function lockActiveUser(trx: Db, column: 'id' | 'email', value: string) {
  const user = trx
    .selectFrom('users')
    .selectAll()
    .where(column, '=', value)
    .where('deactivated_at', 'is', null)
  return holding(trx, user).executeTakeFirst()
}
