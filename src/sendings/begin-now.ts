import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { holdPlanned } from './hold-planned.ts'

interface Begin {
  id: string
  by: Viewer
  now: Date
}

/** As if its time had come: the worker does the rest. False when it had come already, or the sending was cancelled; then nothing changes. */
export async function beginNow(db: Db, { id, by, now }: Begin): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const planned = await holdPlanned(trx, { id, by, now })
    if (!planned) return false
    await trx
      .updateTable('sendings')
      .set({ send_at: iso(now), begun_by: by.id })
      .where('id', '=', id)
      .execute()
    const { organization_id: organizationId, send_at } = planned
    await record(trx, 'sending.begun', { by, subjects: [id], organizationId, now, particulars: { send_at } })
    return true
  })
}
