import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'

/** Long after the last of them worked; until then its page says what became of it. */
const DAYS = 90

export async function forgetOldLinks(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('links')
    .where('created_at', '<', iso(addDays(now, -DAYS)))
    .execute()
}
