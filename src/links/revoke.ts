import type { SelectQueryBuilder } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isOpenLink } from './usable.ts'

interface Revoke {
  /** Ids of users, whose rows the transaction holds. */
  people: string[] | SelectQueryBuilder<Database, 'users', { id: string }>
  now: Date
}

/** Every open link of these people stops working: for a change of email or password, and for deactivation. */
export async function revokeLinksOf(trx: Db, { people, now }: Revoke) {
  await trx
    .updateTable('links')
    .set({ revoked_at: iso(now) })
    .where('user_id', 'in', people)
    .where(isOpenLink())
    .execute()
}
