import type { LinkPurpose, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import type { Why } from '#src/outbox/why.ts'
import type { Secrets } from '#src/secrets.ts'

export type Link = Row<'links'>

const HOUR = 60

/** How long each works, from the moment its mail is made up. */
export const LINK_MINUTES: Record<LinkPurpose, number> = {
  password_reset: HOUR,
  email_change: 24 * HOUR,
  registration_confirmation: 24 * HOUR,
}

/** Where each leads. */
export const LINK_PATHS: Record<LinkPurpose, string> = {
  password_reset: '/recovery',
  email_change: '/confirm-email',
  registration_confirmation: '/register',
}

type Derived = Pick<Link, 'id' | 'purpose' | 'key_id' | 'epoch'>

/**
 * Derived, not random and never stored: every retry of one mail carries the same link, and the database alone lets nobody
 * in. Each link is a row of its own, so its id says what a generation would.
 */
export function tokenOf({ id, purpose, key_id, epoch }: Derived, secrets: Secrets) {
  return secrets.derive(key_id, purpose, id, epoch)
}

export function tokenHashOf(link: Derived, secrets: Secrets) {
  return sha256(tokenOf(link, secrets))
}

type EndedReason = Extract<Why, 'used' | 'newer' | 'revoked'>
export type DeadLinkReason = 'unknown' | 'expired' | EndedReason

/** Why a link does nothing any more, as far as its own row tells. */
export function whyDead(link: Link, now: Date): DeadLinkReason | undefined {
  return whyEnded(link) ?? (link.expires_at && link.expires_at <= iso(now) ? 'expired' : undefined)
}

/** The same, but for its time: that begins anew when its mail is made up, and a mail that waits has not left. */
export function whyEnded(link: Link): EndedReason | undefined {
  if (link.spent_at) return 'used'
  if (link.revoked_at) return 'revoked'
  if (link.superseded_at) return 'newer'
}
