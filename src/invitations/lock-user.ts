import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'

/** Somebody in scope, held until the transaction ends: the update changes nothing. */
export function lockUser(trx: Db, id: string, by: Viewer) {
  return trx
    .updateTable('users')
    .set((eb) => ({ activity_at: eb.ref('activity_at') }))
    .where('id', '=', id)
    .where(usersInScope(by))
    .returningAll()
    .executeTakeFirst()
}
