import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

/** Holds the row of whoever was invited: everybody who changes a user and an invitation holds the user first, see `holding`. */
export async function lockInvitee(trx: Db, column: 'token_hash' | 'claim_hash', hash: string) {
  await holding(trx, inviteeOf(trx, column, hash).select('id')).execute()
}

export function inviteeOf(db: Db, column: 'token_hash' | 'claim_hash', hash: string) {
  return db
    .selectFrom('users')
    .where('id', '=', (eb) => eb.selectFrom('invitations').select('user_id').where(column, '=', hash))
}
