import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { type Decide, decide, holdWaiting } from './hold.ts'

type Declined = { ok: true; name: string } | { ok: false; reason: 'gone' | 'decided' }

/** Nobody is told: whoever opens the link again reads whom to ask, and no more. */
export async function declineRegistration(db: Db, decision: Decide): Promise<Declined> {
  const { id, by, now } = decision
  return db.transaction().execute(async (trx): Promise<Declined> => {
    const held = await holdWaiting(trx, decision)
    if (!held.ok) return held
    await decide(trx, decision, { declined_at: iso(now) })
    const { name, email, organization_id: organizationId } = held.waiting
    const particulars = { email }
    await record(trx, 'registration.declined', { by, subjects: [id], organizationId, now, particulars })
    return { ok: true, name }
  })
}
