import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { registrationsInScope } from './scope.ts'

export interface Decide {
  id: string
  by: Viewer
  now: Date
}

type Held = { ok: true; waiting: Row<'registrations'> } | { ok: false; reason: 'gone' | 'decided' }

/** Held until the transaction ends: the second of two finds that it was decided. */
export async function holdWaiting(trx: Db, { id, by }: Decide): Promise<Held> {
  const found = trx
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', id)
    .where(registrationsInScope(by))
  const registration = await holding(trx, found).executeTakeFirst()
  if (!registration) return { ok: false, reason: 'gone' }
  return registration.decided_at ? { ok: false, reason: 'decided' } : { ok: true, waiting: registration }
}

export async function decide(trx: Db, { id, by, now }: Decide, change: Partial<Row<'registrations'>> = {}) {
  await trx
    .updateTable('registrations')
    .set({ decided_at: iso(now), decided_by: by.id, ...change })
    .where('id', '=', id)
    .execute()
}
