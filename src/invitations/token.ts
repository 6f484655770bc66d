import type { Row } from '#db/schema.ts'
import { hashToken } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'

const PURPOSE = 'invitation'

type Offer = Pick<Row<'invitations'>, 'id' | 'generation' | 'key_id' | 'epoch'>

/**
 * Derived, not random and never stored: every retry of one invitation's mail carries the same link, and the database
 * alone lets nobody in.
 */
export function tokenOf(offer: Offer, secrets: Secrets) {
  return secrets.derive(offer.key_id, PURPOSE, offer.id, offer.generation, offer.epoch)
}

export function tokenHashOf(offer: Offer, secrets: Secrets) {
  return hashToken(tokenOf(offer, secrets))
}
