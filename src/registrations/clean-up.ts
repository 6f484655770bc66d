import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'

/** The links to confirm them have ended long before. */
const KEPT_DAYS = 7

/** What nobody confirmed is forgotten: strangers must not fill our database with other people's addresses. */
export async function forgetUnconfirmed(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('registrations')
    .where('confirmed_at', 'is', null)
    .where('requested_at', '<', iso(addDays(now, -KEPT_DAYS)))
    .execute()
}
