import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'

/** Minutes to wait after the fifth wrong password in a row, the sixth, and so on; then always the last. */
const WAITS = [1, 2, 4, 8, 15, 30, 60]
export const FIRST_WAIT = 5
/** Nothing more is tried until the password is recovered. */
export const STOP = 100

type Try = { ok: true } | { ok: false; until: Date | null }

/**
 * Counts a try as wrong before it is looked at, in one statement: of any number at once, no more are looked at than the
 * rules allow. `forgiveTries` takes it back when it was right. `until` is null at the hard stop.
 */
export async function beginTry(db: Db, { on, now }: { on: string; now: Date }): Promise<Try> {
  const key = sha256(on)
  const at = iso(now)
  const counted = await db
    .insertInto('sign_in_tries')
    .values({ key, count: 1, free_at: at, last_at: at })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((eb) => ({
          count: eb('sign_in_tries.count', '+', 1),
          free_at: freeAfter(now),
          last_at: at,
        }))
        .where('sign_in_tries.free_at', '<=', at)
        .where('sign_in_tries.count', '<', STOP),
    )
    .returning('count')
    .executeTakeFirst()
  if (counted) return { ok: true }
  const row = await db
    .selectFrom('sign_in_tries')
    .select(['count', 'free_at'])
    .where('key', '=', key)
    .executeTakeFirst()
  return { ok: false, until: !row || row.count < STOP ? new Date(row?.free_at ?? now) : null }
}

function freeAfter(now: Date) {
  const cases = WAITS.map(
    (minutes, i) =>
      sql`when sign_in_tries.count + 1 = ${sql.lit(FIRST_WAIT + i)} then ${iso(addMinutes(now, minutes))}`,
  )
  const longest = iso(addMinutes(now, WAITS.at(-1)!))
  return sql<string>`case when sign_in_tries.count + 1 < ${sql.lit(FIRST_WAIT)} then ${iso(now)} ${sql.join(cases, sql` `)} else ${longest} end`
}

/** The password was right, or was recovered. */
export async function forgiveTries(db: Db, on: string) {
  await db.deleteFrom('sign_in_tries').where('key', '=', sha256(on)).execute()
}

/** What wrong passwords are counted on: an email, in whatever way it is spelled. */
export function triesOnEmail(canonical: string) {
  return `email ${canonical}`
}

/** A browser that is known has a count of its own for each person. */
export function triesInBrowser(browser: string | undefined, userId: string | undefined) {
  return `browser ${browser} of ${userId}`
}
