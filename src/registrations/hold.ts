import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { waitingInScope } from './scope.ts'

export interface Decide {
  id: string
  by: Viewer
  now: Date
}

/** Held until the transaction ends: the second of two finds that it was decided. */
export function holdWaiting(trx: Db, { id, by }: Decide) {
  const waiting = trx.selectFrom('registrations').selectAll().where('id', '=', id).where(waitingInScope(by))
  return holding(trx, waiting).executeTakeFirst()
}

export async function decide(trx: Db, { id, by, now }: Decide, change: Partial<Row<'registrations'>> = {}) {
  await trx
    .updateTable('registrations')
    .set({ decided_at: iso(now), decided_by: by.id, ...change })
    .where('id', '=', id)
    .execute()
}
