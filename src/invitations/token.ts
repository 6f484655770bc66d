import type { Row } from '#db/schema.ts'
import { sha256 } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'

const PURPOSE = 'invitation'
/** The invitation's id without its hyphens, then 256 bits. The links of earlier releases had no id. */
const TOKEN = /^(?<id>[0-9a-f]{32})[\w-]{43}$/

type Derived = Pick<Row<'invitations'>, 'id' | 'generation' | 'key_id' | 'epoch'>

/**
 * Derived, not random and never stored: every retry of one invitation's mail carries the same link, and the database
 * alone lets nobody in.
 */
export function tokenOf(invitation: Derived, secrets: Secrets) {
  const secret = secrets.derive(
    invitation.key_id,
    PURPOSE,
    invitation.id,
    invitation.generation,
    invitation.epoch,
  )
  return invitation.id.replaceAll('-', '') + secret
}

/**
 * What is stored of a token. Ids follow the time, so what begins with one is put at the end of its index, while hashes alone would be
 * spread all over it: two fifths of the pages that SQLite wrote for a large sending were of that index alone.
 */
export function hashInvitationToken(token: string) {
  const { id } = TOKEN.exec(token)?.groups ?? {}
  return id ? `${id}.${sha256(token)}` : sha256(token)
}

export function tokenHashOf(invitation: Derived, secrets: Secrets) {
  return hashInvitationToken(tokenOf(invitation, secrets))
}
