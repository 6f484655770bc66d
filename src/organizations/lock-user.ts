import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from './scope.ts'

/** Somebody in scope, held until the transaction ends. */
export function lockUser(trx: Db, id: string, by: Viewer) {
  const user = trx.selectFrom('users').selectAll().where('id', '=', id).where(usersInScope(by))
  return holding(trx, user).executeTakeFirst()
}
