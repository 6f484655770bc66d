import type { Db } from '#db/schema.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { endInvitations } from './shut-out.ts'

interface Revoke {
  id: string
  by: Viewer
  now: Date
}

type Revoked = { ok: true } | { ok: false; reason: 'unknown_user' | 'password_set' | 'already' }

/** Takes back somebody's invitation, also one that ran out or was opened: nobody can ask for a new link with it. */
export async function revokeInvitation(db: Db, { id, by, now }: Revoke): Promise<Revoked> {
  return db.transaction().execute(async (trx) => {
    const user = await lockUser(trx, id, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    const people = trx.selectFrom('users').select('id').where('id', '=', id)
    const organizationId = user.organization_id
    const ended = await endInvitations(trx, { people, why: 'revoked', by, organizationId, now })
    if (ended > 0) return { ok: true }
    return { ok: false, reason: user.password_set_at ? 'password_set' : 'already' }
  })
}
