import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { holdAdminRights, wouldLeaveNoAdmin } from './last-admin.ts'
import { shutOut } from './shut-out.ts'

interface Which {
  id: string
  by: Viewer
  now: Date
}

type Done = { ok: true } | { ok: false; reason: 'unknown_user' | 'last_admin' | 'already' }

/** No sign-in and no invitation from now on: links, sessions and waiting mails end with the same stroke. */
export async function deactivateUser(db: Db, { id, by, now }: Which): Promise<Done> {
  return db.transaction().execute(async (trx) => {
    if (by.role === 'admin') await holdAdminRights(trx)
    const user = await lockUser(trx, id, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    if (user.deactivated_at) return { ok: false, reason: 'already' }
    if (await wouldLeaveNoAdmin(trx, { userId: id })) return { ok: false, reason: 'last_admin' }
    await trx
      .updateTable('users')
      .set({ deactivated_at: iso(now), activity: 'deactivated', activity_at: iso(now) })
      .where('id', '=', id)
      .execute()
    const common = { by, organizationId: user.organization_id, now }
    await record(trx, 'user.deactivated', { ...common, subjects: [id] })
    await shutOut(trx, { ...common, people: trx.selectFrom('users').select('id').where('id', '=', id) })
    return { ok: true }
  })
}
