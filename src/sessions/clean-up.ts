import type { Db } from '#db/schema.ts'
import { addDays, addMinutes, iso } from '#src/clock.ts'
import { readSettings } from '#src/settings/settings.ts'
import { KNOWN_DAYS } from './known-browsers.ts'

/** When a session ends is decided where it is read; this only keeps the table small. */
export async function forgetEndedSessions(db: Db, { now }: { now: Date }) {
  const { staff, user } = (await readSettings(db)).sessionLimits
  const idle = Math.max(staff.idle, user.idle)
  const absolute = Math.max(staff.absolute, user.absolute)
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

export async function forgetOldBrowsers(db: Db, { now }: { now: Date }) {
  await db
    .deleteFrom('known_browsers')
    .where('used_at', '<=', iso(addDays(now, -KNOWN_DAYS)))
    .execute()
}
