import type { SelectQueryBuilder } from 'kysely'
import { holding } from '#db/engine.ts'
import type { Database, Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isOpenLink } from './usable.ts'

interface Revoke {
  /** Ids of users, whose rows the transaction holds. */
  people: string[] | SelectQueryBuilder<Database, 'users', { id: string }>
  now: Date
}

/**
 * Every open link of these people stops working: for a change of email or password, and for deactivation. Whoever claims mails holds
 * links and no people, and both go by the ids of the links: in different orders two transactions would wait for each other for ever.
 */
export async function revokeLinksOf(trx: Db, { people, now }: Revoke) {
  const open = trx.selectFrom('links').select('id').where('user_id', 'in', people).where(isOpenLink())
  await trx
    .updateTable('links')
    .set({ revoked_at: iso(now) })
    .where('id', 'in', holding(trx, open.orderBy('id')))
    .execute()
}
