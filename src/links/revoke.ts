import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isOpenLink } from './usable.ts'

/** Every open link of a user stops working: for a change of email or password, and for deactivation. */
export async function revokeLinksOf(trx: Db, { userId, now }: { userId: string; now: Date }) {
  await trx
    .updateTable('links')
    .set({ revoked_at: iso(now) })
    .where('user_id', '=', userId)
    .where(isOpenLink())
    .execute()
}
