import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { sendingsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { reasonsToLeaveOut } from './left-out.ts'
import { selectionOf } from './next-people.ts'
import { senderOf } from './sender-of.ts'

export interface Planned {
  at: string
  /** Who chose the person. */
  by: string | null
  /** None for those who may not see it. */
  sendingId: string | null
}

interface Whose {
  userId: string
  by: Viewer
  now: Date
}

/**
 * The next invitation that leaves by itself to a person whom the viewer sees, if everything stays as it is: whoever would be left out, or has
 * come out of the sender's reach, is promised nothing. Of several the first makes the others leave that person out.
 */
export async function plannedFor(db: Db, { userId, by, now }: Whose): Promise<Planned | null> {
  for (const sending of await scheduledFor(db, { userId, by, now })) {
    if (await wouldInvite(db, sending, { userId, now })) {
      const { send_at, sender, seen_id } = sending
      return { at: send_at!, by: sender, sendingId: seen_id }
    }
  }
  return null
}

/** Sought among those that have yet to begin, which are few, not among all in which somebody ever was. */
function scheduledFor(db: Db, { userId, by, now }: Whose) {
  return db
    .selectFrom('sendings')
    .innerJoin('sending_people', 'sending_people.sending_id', 'sendings.id')
    .leftJoin('users as senders', 'senders.id', 'sendings.created_by')
    .selectAll('sendings')
    .select((eb) => [
      'senders.name as sender',
      eb.case().when(sendingsInScope(by)).then(eb.ref('sendings.id')).end().as('seen_id'),
    ])
    .where('sending_people.user_id', '=', userId)
    .where('sendings.expanded_at', 'is', null)
    .where('sendings.cancelled_at', 'is', null)
    .where('sendings.send_at', '>', iso(now))
    .orderBy('sendings.send_at')
    .orderBy('sendings.id')
    .execute()
}

async function wouldInvite(db: Db, sending: Row<'sendings'>, { userId, now }: Omit<Whose, 'by'>) {
  const sender = await senderOf(db, sending)
  if (!sender) return false
  const person = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .selectAll('users')
    .select('organizations.deactivated_at as out_since')
    .where('users.id', '=', userId)
    .where(usersInScope(sender))
    .executeTakeFirst()
  if (!person) return false
  const { again } = selectionOf(sending)
  const whom = { ...person, organization: { deactivated_at: person.out_since } }
  const reasons = await reasonsToLeaveOut(db, [whom], { again, pressedAt: sending.created_at, now })
  return reasons.size === 0
}
