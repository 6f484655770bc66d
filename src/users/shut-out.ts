import type { SelectQueryBuilder } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { endOpen } from '#src/invitations/end-open.ts'
import { revokeLinksOf } from '#src/links/revoke.ts'
import type { Why } from '#src/outbox/why.ts'

interface ShutOut {
  /** Ids of users, whose rows the transaction holds. */
  people: SelectQueryBuilder<Database, 'users', { id: string }>
  why: Extract<Why, 'deactivated' | 'revoked'>
  by: { id: string } | null
  organizationId: string | null
  now: Date
}

/**
 * Ends every link of these people and withdraws the mails that wait for them. A mail that is just being handed over goes
 * out; its link is dead. Returns how many links ended.
 */
export async function endInvitations(trx: Db, { people, why, by, organizationId, now }: ShutOut) {
  // Mails first: whoever claims mails touches their invitations afterwards.
  const waiting = mailsWaitingFor(trx, people).$if(why === 'revoked', (mails) =>
    mails.where('invitation_id', 'is not', null),
  )
  await trx
    .updateTable('outbox')
    .set({ state: 'cancelled', last_error: why, settled_at: iso(now) })
    .where('id', 'in', passingOverLocked(trx, waiting))
    .execute()
  const revoked = await endOpen(trx, people, { revoked_at: iso(now) })
    .returning('user_id')
    .execute()
  const subjects = revoked.map((invitation) => invitation.user_id)
  await record(trx, 'invitation.revoked', { by, subjects, organizationId, now })
  return subjects.length
}

/** Found among the mails whose fate is open, however many have left. */
export function mailsWaitingFor(db: Db, people: ShutOut['people']) {
  return db
    .selectFrom('outbox')
    .select('outbox.id')
    .where('settled_at', 'is', null)
    .where('state', '=', 'waiting')
    .where('user_id', 'in', people)
}

/** The same, with all their other links and all their sessions. */
export async function shutOut(trx: Db, shut: Omit<ShutOut, 'why'>) {
  await endInvitations(trx, { ...shut, why: 'deactivated' })
  await revokeLinksOf(trx, shut)
  await trx.deleteFrom('sessions').where('user_id', 'in', shut.people).execute()
}
