import type { Db } from '#db/schema.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { foresee } from './foresee.ts'
import { isYetToBegin } from './yet-to-begin.ts'

export interface Planned {
  at: string
  /** Who chose the person. */
  by: string | null
  /** None for those who may not see it. */
  sendingId: string | null
}

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
    for (const [id, { not }] of await foresee(db, sending, { userIds: chosen, now }))
      if (!not) planned.set(id, { at: sending.send_at!, by: sender, sendingId: seen_id })
  }
  return planned
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
    .where(isYetToBegin(now))
    .orderBy('sendings.send_at')
    .orderBy('sendings.id')
    .execute()
}
