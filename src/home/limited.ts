import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { organizationsInScope, type Viewer } from '#src/organizations/scope.ts'

/** Long enough to be seen after a weekend. */
const SHOWN_DAYS = 3
const NAMED = 3

/** Organizations whose administrators lately met a limit on invitations: how many, and the last of them. */
export async function findLimited(db: Db, { by, now }: { by: Viewer; now: Date }) {
  const limited = await db
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where('limited_at', '>', iso(addDays(now, -SHOWN_DAYS)))
    .where(organizationsInScope(by))
    .orderBy('limited_at', 'desc')
    .orderBy('id')
    .execute()
  return { organizations: limited.length, named: limited.slice(0, NAMED) }
}
