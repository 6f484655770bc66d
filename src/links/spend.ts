import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import type { Link } from './link.ts'
import { isUsable, type WhichLink } from './usable.ts'

/**
 * Uses a link up and returns it, or nothing when it does not work: one conditional update, so of several people racing
 * exactly one has it. Part of the transaction that does what the link is for, after `lockUserOfLink`.
 */
export function spendLink(trx: Db, which: WhichLink): Promise<Link | undefined> {
  return trx
    .updateTable('links')
    .set({ spent_at: iso(which.now) })
    .where(isUsable(which))
    .returningAll()
    .executeTakeFirst()
}

/** Holds the row of the user whose link it is: everybody who changes a user and a link holds the user first, see `holding`. */
export async function lockUserOfLink(trx: Db, token: string) {
  const user = trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', (eb) =>
      eb.selectFrom('links').select('user_id').where('token_hash', '=', sha256(token)),
    )
  await holding(trx, user).execute()
}
