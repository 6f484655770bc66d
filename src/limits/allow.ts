import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'

export interface Allowance {
  /** How many times within `minutes`, counted from the first. */
  most: number
  minutes: number
}

interface Allow extends Allowance {
  what: string
  whose: string
  now: Date
}

export type Allowed = { ok: true } | { ok: false; until: Date }

/**
 * Counts one more and says whether it is still allowed, in one statement: several processes share the count, and it
 * survives a restart. What is refused counts too, but never makes the wait longer.
 */
export async function allow(db: Db, { what, whose, most, minutes, now }: Allow): Promise<Allowed> {
  const [at, end] = [iso(now), iso(addMinutes(now, minutes))]
  const { count, ends_at } = await db
    .insertInto('rate_limits')
    .values({ key: sha256(`${what} ${whose}`), count: 1, ends_at: end })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => {
        const over = eb('rate_limits.ends_at', '<=', at)
        return {
          count: eb
            .case()
            .when(over)
            .then(1)
            .else(eb('rate_limits.count', '+', 1))
            .end(),
          ends_at: eb.case().when(over).then(end).else(eb.ref('rate_limits.ends_at')).end(),
        }
      }),
    )
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow()
  return count <= most ? { ok: true } : { ok: false, until: new Date(ends_at) }
}
