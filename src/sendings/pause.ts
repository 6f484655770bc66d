import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { settleSome } from './settle.ts'
import { isUnfinished } from './unfinished.ts'

interface Control {
  id: string
  by: Viewer
  now: Date
}

/** Nothing more of it is prepared or handed over; what is being handed over already goes out. False when there was nothing to stop. */
export async function pauseSending(db: Db, { id, by, now }: Control): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const paused = await trx
      .updateTable('sendings')
      .set({ paused_at: iso(now) })
      .where('id', '=', id)
      .where(sendingsInScope(by))
      .where('paused_at', 'is', null)
      .where('cancelled_at', 'is', null)
      .where((eb) => eb.or([eb('send_at', 'is', null), eb('send_at', '<=', iso(now))]))
      .where(isUnfinished())
      .returning('organization_id')
      .executeTakeFirst()
    if (!paused) return false
    await record(trx, 'sending.paused', {
      by,
      subjects: [id],
      organizationId: paused.organization_id,
      now,
    })
    return true
  })
}

/** Goes on where it was stopped. False when it was not paused. */
export async function resumeSending(db: Db, { id, by, now }: Control): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const resumed = await trx
      .updateTable('sendings')
      .set({ paused_at: null, unsettled_at: iso(now) })
      .where('id', '=', id)
      .where(sendingsInScope(by))
      .where('paused_at', 'is not', null)
      .where('cancelled_at', 'is', null)
      .returningAll()
      .executeTakeFirst()
    if (!resumed) return false
    await settleSome(trx, resumed, now)
    await record(trx, 'sending.resumed', {
      by,
      subjects: [id],
      organizationId: resumed.organization_id,
      now,
    })
    return true
  })
}
