import type { Db } from '#db/schema.ts'

/**
 * Changes nothing, but holds the row of whoever was invited. Everybody who changes a user and an invitation holds the user
 * first; in different orders two transactions would wait for each other for ever.
 */
export function lockInvitee(trx: Db, by: 'token_hash' | 'claim_hash', hash: string) {
  return trx
    .updateTable('users')
    .set((eb) => ({ activity_at: eb.ref('activity_at') }))
    .where('id', '=', (eb) => eb.selectFrom('invitations').select('user_id').where(by, '=', hash))
}
