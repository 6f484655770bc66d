import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'

/** Far longer than a provider goes on sending a message that was not answered. */
const KEPT_DAYS = 30

/** Messages so old that they don't come again. */
export async function forgetOldEvents(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('webhook_events')
    .where('received_at', '<', iso(addDays(now, -KEPT_DAYS)))
    .execute()
}
