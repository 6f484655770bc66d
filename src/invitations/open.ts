import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { newToken, sha256 } from '#src/ids.ts'
import { hashGeneratedPassword } from '#src/passwords/hash.ts'
import { isOfThisEpoch } from '#src/settings/epoch.ts'
import { CLAIM_MINUTES } from './invitation.ts'
import { lockInvitee } from './lock-invitee.ts'
import { peekInvitation } from './peek.ts'
import { hashInvitationToken } from './token.ts'
import { mayLetIn } from './usable.ts'

interface Open {
  token: string
  /** The canonical email that the person typed, where the setting asks for it: the link opens for this one only. */
  address?: string
  now: Date
}

/**
 * The click: ends the link and starts a claim, which is good for setting a password and nothing else. Whoever opens it
 * and goes away keeps a generated password that nobody knows. Returns the claim for the cookie, or nothing when the link
 * is dead; of several people racing on one link exactly one gets a claim.
 */
export async function openInvitation(db: Db, { token, address, now }: Open): Promise<string | undefined> {
  const peek = await peekInvitation(db, { token, now })
  if (!peek.ok || (peek.invitation.openingMode === 'address' && !address)) return
  const generated = await hashGeneratedPassword() // slow on purpose, so it stays outside the transaction
  const claim = newToken()

  return db.transaction().execute(async (trx) => {
    await lockInvitee(trx, 'token_hash', hashInvitationToken(token))
    const opened = await spend(trx, { token, address, claim, now })
    if (!opened) return
    const by = { id: opened.user_id }
    await trx
      .updateTable('users')
      .set((eb) => ({ password_hash: eb.fn.coalesce('password_hash', eb.val(generated)) }))
      .set({ activity: 'opened', activity_at: iso(now) })
      .where('id', '=', by.id)
      .execute()
    await record(trx, 'invitation.opened', { by, subjects: [by.id], now })
    return claim
  })
}

interface Spend {
  token: string
  address: string | undefined
  claim: string
  now: Date
}

/** One conditional update; expiry, revocation and deactivation are part of it. */
function spend(trx: Db, { token, address, claim, now }: Spend) {
  return trx
    .updateTable('invitations')
    .set({
      opened_at: iso(now),
      claim_hash: sha256(claim),
      claim_ends_at: iso(addMinutes(now, CLAIM_MINUTES)),
    })
    .where('token_hash', '=', hashInvitationToken(token))
    .$if(address !== undefined, (update) => update.where('invitations.email', '=', address!))
    .where('expires_at', '>', iso(now))
    .where(isOfThisEpoch())
    .where('opened_at', 'is', null)
    .where(mayLetIn())
    .returning('user_id')
    .executeTakeFirst()
}
