import type { Db } from '#db/schema.ts'
import type { Email } from '#src/email.ts'
import { allow } from '#src/limits/allow.ts'
import { giveBack } from '#src/limits/give-back.ts'
import { openInvitation } from './open.ts'
import { hashInvitationToken } from './token.ts'

/** Less than all that one link takes: nobody alone can keep the invited person waiting. */
const FROM_ONE_NETWORK = { most: 10, minutes: 15 }
const ON_ONE_LINK = { most: 50, minutes: 15 }

interface Open {
  token: string
  email: Email
  /** Where the request comes from. */
  network: string
  now: Date
}

type Opened =
  | { ok: true; claim: string }
  | { ok: false; reason: 'address_other' }
  | { ok: false; reason: 'wait'; until: Date }

/**
 * The click, in the mode that asks for the invited email. Each try counts before it is looked at; a right one is given back,
 * so an office behind one address is not stopped. A wrong one changes nothing about the invitation, however many there are.
 */
export async function openByAddress(db: Db, { token, email, network, now }: Open): Promise<Opened> {
  const counts = [
    { what: 'invited emails from', whose: network, ...FROM_ONE_NETWORK },
    { what: 'invited emails on', whose: token, ...ON_ONE_LINK },
  ]
  for (const count of counts) {
    const allowed = await allow(db, { ...count, now })
    if (!allowed.ok) return { ok: false, reason: 'wait', until: allowed.until }
  }
  const address = email.canonical
  const claim = (await isInvited(db, token, address)) && (await openInvitation(db, { token, address, now }))
  if (!claim) return { ok: false, reason: 'address_other' }
  for (const count of counts) await giveBack(db, count)
  return { ok: true, claim }
}

/** Looked at before the slow part; the statement that opens looks again. */
async function isInvited(db: Db, token: string, address: string) {
  const row = await db
    .selectFrom('invitations')
    .select('id')
    .where('token_hash', '=', hashInvitationToken(token))
    .where('email', '=', address)
    .executeTakeFirst()
  return row !== undefined
}
