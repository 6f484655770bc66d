import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { waitingInScope } from './scope.ts'

export interface Decide {
  id: string
  by: Viewer
  now: Date
}

/** The update changes nothing but holds the row: the second of two finds that it was decided. */
export function holdWaiting(trx: Db, { id, by }: Decide) {
  return trx
    .updateTable('registrations')
    .set((eb) => ({ name: eb.ref('name') }))
    .where('id', '=', id)
    .where(waitingInScope(by))
    .returningAll()
    .executeTakeFirst()
}

export async function decide(trx: Db, { id, by, now }: Decide, change: Partial<Row<'registrations'>> = {}) {
  await trx
    .updateTable('registrations')
    .set({ decided_at: iso(now), decided_by: by.id, ...change })
    .where('id', '=', id)
    .execute()
}
