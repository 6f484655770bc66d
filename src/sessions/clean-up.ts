import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { LIMITS } from './limits.ts'

/** Nobody's lasts longer than a user's. */
const { idle, absolute } = LIMITS.user

/** When a session ends is decided where it is read; this only keeps the table small. */
export async function forgetEndedSessions(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('sessions')
    .where((eb) =>
      eb.or([
        eb('used_at', '<', iso(addMinutes(now, -idle))),
        eb('created_at', '<', iso(addMinutes(now, -absolute))),
      ]),
    )
    .execute()
}
