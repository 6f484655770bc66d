import { passingOverLocked } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'

/** Long after the last of them worked; until then its page says what became of it. */
const DAYS = 90

/** Those that somebody holds just now another day. */
export async function forgetOldLinks(db: Db, { now }: { now: Date }) {
  const old = db
    .selectFrom('links')
    .select('id')
    .where('created_at', '<', iso(addDays(now, -DAYS)))
  await db.deleteFrom('links').where('id', 'in', passingOverLocked(db, old)).execute()
}
