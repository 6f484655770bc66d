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

/** More are not looked at one by one each time that somebody looks at a sending. */
const MOST_LOOKED_AT = 500

interface Whose {
  userIds: string[]
  by: Viewer
  now: Date
}

/**
 * By the id of a person whom the viewer sees, the next invitation that leaves to them by itself, if everything stays as it is: whoever would
 * be left out, or has come out of the sender's reach, is promised nothing. Of several the first makes the others leave that person out.
 */
export async function plannedFor(db: Db, { userIds, by, now }: Whose): Promise<Map<string, Planned>> {
  const planned = new Map<string, Planned>()
  const scheduled = await scheduledFor(db, { userIds, by, now })
  for (const places of Map.groupBy(scheduled, ({ id }) => id).values()) {
    const { chosen_id: _, sender, seen_id, ...sending } = places[0]!
    const chosen = places.map((place) => place.chosen_id).filter((id) => !planned.has(id))
    for (const id of await whomItWouldInvite(db, sending, { userIds: chosen, now }))
      planned.set(id, { at: sending.send_at!, by: sender, sendingId: seen_id })
  }
  return planned
}

/** How many of those chosen a sending for later invites, if everything stays as it is; nothing where they are too many to say. */
export async function countPlanned(db: Db, sending: Row<'sendings'>, now: Date): Promise<number | null> {
  if ((sending.expected ?? 0) > MOST_LOOKED_AT) return null
  const chosen = await db
    .selectFrom('sending_people')
    .select('user_id')
    .where('sending_id', '=', sending.id)
    .execute()
  const userIds = chosen.map(({ user_id }) => user_id)
  return (await whomItWouldInvite(db, sending, { userIds, now })).length
}

/** The first comes first. Sought among those that have yet to begin, which are few, not among all in which somebody ever was. */
async function scheduledFor(db: Db, { userIds, by, now }: Whose) {
  if (userIds.length === 0) return []
  return db
    .selectFrom('sendings')
    .innerJoin('sending_people', 'sending_people.sending_id', 'sendings.id')
    .leftJoin('users as senders', 'senders.id', 'sendings.created_by')
    .selectAll('sendings')
    .select((eb) => [
      'sending_people.user_id as chosen_id',
      'senders.name as sender',
      eb.case().when(sendingsInScope(by)).then(eb.ref('sendings.id')).end().as('seen_id'),
    ])
    .where('sending_people.user_id', 'in', userIds)
    .where('sendings.expanded_at', 'is', null)
    .where('sendings.cancelled_at', 'is', null)
    .where('sendings.send_at', '>', iso(now))
    .orderBy('sendings.send_at')
    .orderBy('sendings.id')
    .execute()
}

async function whomItWouldInvite(db: Db, sending: Row<'sendings'>, { userIds, now }: Omit<Whose, 'by'>) {
  const sender = await senderOf(db, sending)
  if (!sender || userIds.length === 0) return []
  const people = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .selectAll('users')
    .select('organizations.deactivated_at as out_since')
    .where('users.id', 'in', userIds)
    .where(usersInScope(sender))
    .execute()
  const whom = people.map((person) => ({ ...person, organization: { deactivated_at: person.out_since } }))
  const { again } = selectionOf(sending)
  const reasons = await reasonsToLeaveOut(db, whom, { again, pressedAt: sending.created_at, now })
  return people.map(({ id }) => id).filter((id) => !reasons.has(id))
}
