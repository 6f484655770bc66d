import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { newToken, sha256 } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'
import { CLAIM_MINUTES } from './invitation.ts'
import { makeInvitations } from './make-invitations.ts'

interface Admit {
  user: { id: string; email: string }
  /** The hash of a password that nobody knows; slow to make, so made before. */
  generated: string
  secrets: Secrets
  now: Date
}

/**
 * For somebody new who has just proven that the email is theirs: an invitation that is open already. Returns the claim for
 * the cookie; from there on it is as with any invitation.
 */
export async function admit(trx: Db, { user, generated, secrets, now }: Admit): Promise<string> {
  const common = { invitedBy: null, sendingId: null, noteSendingId: null, renewals: 0, secrets, now }
  const [invitation] = await makeInvitations(trx, { invitees: [{ ...user, isFirst: true }], ...common })
  const claim = newToken()
  const claimEnds = iso(addMinutes(now, CLAIM_MINUTES))
  await trx
    .updateTable('invitations')
    .set({
      expires_at: claimEnds,
      opened_at: iso(now),
      claim_hash: sha256(claim),
      claim_ends_at: claimEnds,
    })
    .where('id', '=', invitation!.id)
    .execute()
  await trx
    .updateTable('users')
    .set({ password_hash: generated, activity: 'opened', activity_at: iso(now) })
    .where('id', '=', user.id)
    .execute()
  await record(trx, 'invitation.opened', { by: user, subjects: [user.id], now })
  return claim
}
