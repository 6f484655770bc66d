import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { endSessionsOf } from '#src/sessions/session.ts'
import { endInvitations } from './shut-out.ts'

interface Administer {
  id: string
  /** Whether they look after their organization from now on, or no longer. */
  administers: boolean
  by: Viewer
  now: Date
}

type Done =
  | { ok: true; invitationEnded: boolean }
  | { ok: false; reason: 'unknown_user' | 'not_possible' | 'already' }

/**
 * Makes or unmakes the administrator of the organization somebody belongs to. They sign in anew; an invitation that is open ends: who was
 * shown its link must not come in by it as an administrator.
 */
export async function setAdministrator(db: Db, { id, administers, by, now }: Administer): Promise<Done> {
  return db.transaction().execute(async (trx) => {
    const user = await lockUser(trx, id, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    const organizationId = user.organization_id
    // Everybody's administrators and managers need no organization for it.
    if (!organizationId || user.role !== 'user' || user.deactivated_at)
      return { ok: false, reason: 'not_possible' }
    if ((user.organization_admin_at !== null) === administers) return { ok: false, reason: 'already' }
    await trx
      .updateTable('users')
      .set({ organization_admin_at: administers ? iso(now) : null })
      .where('id', '=', id)
      .execute()
    await endSessionsOf(trx, { userId: id, now })
    const action = administers ? 'user.made_administrator' : 'user.unmade_administrator'
    await record(trx, action, { by, subjects: [id], organizationId, now })
    if (!administers || user.password_set_at) return { ok: true, invitationEnded: false }
    const people = trx.selectFrom('users').select('id').where('id', '=', id)
    const ended = await endInvitations(trx, { people, why: 'revoked', by, organizationId, now })
    return { ok: true, invitationEnded: ended > 0 }
  })
}
