import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'

/** What is over tells nothing any more. */
export async function forgetOldCounts(db: Db, { now }: { now: Date }) {
  await db.deleteFrom('rate_limits').where('ends_at', '<=', iso(now)).execute()
}
