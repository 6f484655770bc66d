import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'

/** "Not now": the link is used up and the claim ends; another invitation is needed. */
export async function lapseInvitation(db: Db, { claim, now }: { claim: string; now: Date }) {
  await db.transaction().execute(async (trx) => {
    const lapsed = await trx
      .updateTable('invitations')
      .set({ lapsed_at: iso(now), claim_hash: null })
      .where('claim_hash', '=', sha256(claim))
      .where('accepted_at', 'is', null)
      .where('lapsed_at', 'is', null)
      .returning('user_id')
      .executeTakeFirst()
    if (!lapsed) return
    const by = { id: lapsed.user_id }
    await record(trx, 'invitation.lapsed', { by, subjects: [by.id], now })
  })
}
