import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'

/** How many people accepted their invitation during the last 24 hours. */
export async function countAcceptedLately(db: Db, { by, now }: { by: Viewer; now: Date }): Promise<number> {
  const row = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.user_id')
    .select((eb) => eb.fn.countAll().as('people'))
    .where('accepted_at', '>', iso(addDays(now, -1)))
    .where(usersInScope(by))
    .executeTakeFirstOrThrow()
  return Number(row.people)
}
