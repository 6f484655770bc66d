import type { Db, ExclusionReason } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { keyOf } from '#src/text.ts'

export interface LeftAlone {
  userId: string
  name: string
  email: string
  reason: ExclusionReason
}

/** Something can be done about the first ones; the others are well as they are. */
export const REASONS: ExclusionReason[] = [
  'suppressed',
  'limit',
  'choosing',
  'meanwhile',
  'invited',
  'deactivated',
  'active',
]
/** How many are named on the page of those whose email bounced, and how many others. */
export const NAMED = 200

export async function countLeftAlone(db: Db, sendingId: string) {
  const rows = await db
    .selectFrom('sending_exclusions')
    .select((eb) => ['reason', eb.fn.countAll().as('people')])
    .where('sending_id', '=', sendingId)
    .groupBy('reason')
    .execute()
  return rows
    .map(({ reason, people }) => ({ reason, people: Number(people) }))
    .sort((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason))
}

export async function namesLeftAlone(db: Db, sendingId: string, by: Viewer): Promise<LeftAlone[]> {
  const people = db
    .selectFrom('sending_exclusions')
    .innerJoin('users', 'users.id', 'sending_exclusions.user_id')
    .select(['users.id as userId', 'users.name', 'users.email', 'reason'])
    .where('sending_id', '=', sendingId)
    .where(usersInScope(by))
    .orderBy('user_id')
    .limit(NAMED)
  const [bounced, others] = await Promise.all([
    people.where('reason', '=', 'suppressed').execute(),
    people.where('reason', '!=', 'suppressed').execute(),
  ])
  return [...bounced, ...others].sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1))
}
