import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { administersOrganization, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { invitePeople } from './invite-people.ts'

interface SendInvites {
  userIds: string[]
  by: Viewer
  secrets: Secrets
  now: Date
}

type Sent =
  | { ok: true; sendingId: string; invited: number; leftOut: number }
  | { ok: false; reason: 'no_mailbox' | 'unknown_user' }

/**
 * One press of "Send invites" for ticked people. Whoever is active or deactivated is left out and written down with the
 * reason; an unknown id, or one outside the sender's scope, refuses the whole and changes nothing.
 */
export async function sendInvites(db: Db, { userIds, by, secrets, now }: SendInvites): Promise<Sent> {
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  const chosen = [...new Set(userIds)]

  return db.transaction().execute(async (trx) => {
    if (!(await areAllInScope(trx, chosen, by))) return { ok: false, reason: 'unknown_user' }
    const sendingId = newId()
    const organizationId = administersOrganization(by) ? by.organizationId : null
    await trx
      .insertInto('sendings')
      .values({
        id: sendingId,
        created_by: by.id,
        organization_id: organizationId,
        expected: chosen.length,
        expanded_at: iso(now),
        created_at: iso(now),
      })
      .execute()
    await record(trx, 'sending.created', { by, subjects: [sendingId], organizationId, now })
    const { invited, leftOut } = await invitePeople(trx, {
      sendingId,
      userIds: chosen,
      by,
      again: true,
      mailboxId: mailbox.id,
      secrets,
      now,
    })
    return { ok: true, sendingId, invited, leftOut }
  })
}

const PER_STATEMENT = 500

async function areAllInScope(trx: Db, userIds: string[], by: Viewer) {
  let found = 0
  for (let i = 0; i < userIds.length; i += PER_STATEMENT) {
    const { n } = await trx
      .selectFrom('users')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('id', 'in', userIds.slice(i, i + PER_STATEMENT))
      .where(usersInScope(by))
      .executeTakeFirstOrThrow()
    found += Number(n)
  }
  return found === userIds.length
}
