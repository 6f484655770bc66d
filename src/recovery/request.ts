import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Email } from '#src/email.ts'
import { newId } from '#src/ids.ts'

/**
 * "Send me a link". Only noted: whose email it is, and whether they may have one, is looked up by the worker, so the
 * answer never depends on it, not even in time.
 */
export async function requestRecovery(db: Db, { email, now }: { email: Email; now: Date }) {
  await db
    .insertInto('recovery_requests')
    .values({ id: newId(), email: email.canonical, requested_at: iso(now) })
    .execute()
}
