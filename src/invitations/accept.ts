import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import { hashPassword } from '#src/passwords/hash.ts'
import { noticePasswordChanged } from '#src/passwords/notice.ts'
import { findPasswordFault, type PasswordFault } from '#src/passwords/rules.ts'
import { storePassword } from '#src/passwords/store.ts'
import { startSession } from '#src/sessions/session.ts'
import { findClaim } from './claim.ts'
import { lockInvitee } from './lock-invitee.ts'
import { mayLetIn } from './usable.ts'

interface Accept {
  claim: string
  password: string
  now: Date
}

type Accepted = { ok: true; sessionId: string } | { ok: false; reason: 'claim_lost' | PasswordFault }

/**
 * Sets the password and lets the person in, all in one transaction: every older session ends, a new one starts. A refused
 * password costs nothing; the claim stays good.
 */
export async function acceptInvitation(db: Db, { claim, password, now }: Accept): Promise<Accepted> {
  const found = await findClaim(db, { claim, now })
  if (!found) return { ok: false, reason: 'claim_lost' }
  const fault = await findPasswordFault(db, { password, ownWords: found.ownWords, locale: found.locale })
  if (fault) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(password) // slow on purpose, so it stays outside the transaction

  return db.transaction().execute(async (trx) => {
    await lockInvitee(trx, 'claim_hash', sha256(claim))
    const accepted = await spendClaim(trx, claim, now)
    if (!accepted) return { ok: false, reason: 'claim_lost' }
    const { user_id: userId } = accepted
    await storePassword(trx, { userId, passwordHash, now })
    const activity = { activity: 'accepted', activity_at: iso(now) } as const
    await trx.updateTable('users').set(activity).where('id', '=', userId).execute()
    await record(trx, 'invitation.accepted', { by: { id: userId }, subjects: [userId], now })
    await noticePasswordChanged(trx, { userId, now })
    return { ok: true, sessionId: await startSession(trx, { userId, now }) }
  })
}

function spendClaim(trx: Db, claim: string, now: Date) {
  return trx
    .updateTable('invitations')
    .set({ accepted_at: iso(now), claim_hash: null })
    .where('claim_hash', '=', sha256(claim))
    .where('claim_ends_at', '>', iso(now))
    .where(mayLetIn())
    .returning('user_id')
    .executeTakeFirst()
}
