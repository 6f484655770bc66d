import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { endSessionsOf } from '#src/sessions/session.ts'
import { forgiveTries, triesOnEmail } from './tries.ts'

interface Store {
  userId: string
  passwordHash: string
  now: Date
}

/** Sets somebody's password. Every session ends, no browser is known any more, and wrong passwords count anew. */
export async function storePassword(trx: Db, { userId, passwordHash, now }: Store) {
  const { email } = await trx
    .updateTable('users')
    .set({ password_hash: passwordHash, password_set_at: iso(now) })
    .where('id', '=', userId)
    .returning('email')
    .executeTakeFirstOrThrow()
  await endSessionsOf(trx, { userId, now })
  await trx.deleteFrom('known_browsers').where('user_id', '=', userId).execute()
  await forgiveTries(trx, triesOnEmail(email))
}
