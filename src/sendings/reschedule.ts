import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { holdPlanned } from './hold-planned.ts'

interface Reschedule {
  id: string
  sendAt: Date
  by: Viewer
  now: Date
}

/** Another time for a sending for later. False when its time had come already, or it was cancelled; then nothing changes. */
export async function reschedule(db: Db, { id, sendAt, by, now }: Reschedule): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const planned = await holdPlanned(trx, { id, by, now })
    if (!planned) return false
    const [from, to] = [planned.send_at, iso(sendAt)]
    if (from === to) return true
    await trx.updateTable('sendings').set({ send_at: to }).where('id', '=', id).execute()
    const { organization_id: organizationId } = planned
    const particulars = { from, to }
    await record(trx, 'sending.rescheduled', { by, subjects: [id], organizationId, now, particulars })
    return true
  })
}
