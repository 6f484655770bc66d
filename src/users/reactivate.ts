import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import type { Viewer } from '#src/organizations/scope.ts'

interface Which {
  id: string
  by: Viewer
  now: Date
}

type Done = { ok: true } | { ok: false; reason: 'unknown_user' | 'already' }

/** The way in as it was, but for links and sessions: these are made anew. */
export async function reactivateUser(db: Db, { id, by, now }: Which): Promise<Done> {
  return db.transaction().execute(async (trx) => {
    const user = await lockUser(trx, id, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    if (!user.deactivated_at) return { ok: false, reason: 'already' }
    await trx
      .updateTable('users')
      .set({ deactivated_at: null, activity: 'reactivated', activity_at: iso(now) })
      .where('id', '=', id)
      .execute()
    const organizationId = user.organization_id
    await record(trx, 'user.reactivated', { by, subjects: [id], organizationId, now })
    return { ok: true }
  })
}
