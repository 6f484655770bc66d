import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { FIRST_WAIT } from './tries.ts'

const DAYS = 7

/** Of a few slips nobody needs to know for ever; a row of wrong passwords is kept until it is forgiven. */
export async function forgetOldSlips(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('sign_in_tries')
    .where('count', '<', FIRST_WAIT)
    .where('last_at', '<', iso(addDays(now, -DAYS)))
    .execute()
}
