import type { Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { MailStatus } from '#src/outbox/mail-status.ts'

type InvitationStatus =
  | 'queued'
  | 'sent'
  | 'delayed'
  | 'delivered'
  | 'failed'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'expired'
  | 'opened'
  | 'lapsed'
  | 'accepted'
  | 'revoked'
  | 'superseded'

export const CLAIM_MINUTES = 30

export type InvitationFacts = Pick<
  Row<'invitations'>,
  'expires_at' | 'opened_at' | 'claim_ends_at' | 'accepted_at' | 'lapsed_at' | 'revoked_at' | 'superseded_at'
>

/** Where an invitation stands. Never stored: time alone moves it from sent to expired and from opened to lapsed. */
export function statusOf(invitation: InvitationFacts, mail: MailStatus | null, now: Date): InvitationStatus {
  const link = linkStatusOf(invitation, now)
  if (link !== 'unopened' && link !== 'expired') return link
  if (mail === 'failed' || mail === 'cancelled') return 'failed'
  if (mail === 'bounced' || mail === 'complained' || mail === 'suppressed') return mail
  // A mail that went back to the queue leaves with a link whose life begins then.
  if (mail === 'waiting') return 'queued'
  if (link === 'expired') return 'expired'
  // Without a mail its link was shown to an administrator, who hands it over.
  if (!mail && invitation.expires_at) return 'sent'
  return mail === 'sent' || mail === 'delayed' || mail === 'delivered' ? mail : 'queued'
}

export type LinkStatus =
  | 'unopened'
  | Extract<InvitationStatus, 'expired' | 'opened' | 'lapsed' | 'accepted' | 'revoked' | 'superseded'>

/** What became of the link, whatever became of its mail. */
export function linkStatusOf(invitation: InvitationFacts, now: Date): LinkStatus {
  const at = iso(now)
  if (invitation.accepted_at) return 'accepted'
  if (invitation.revoked_at) return 'revoked'
  if (invitation.superseded_at) return 'superseded'
  if (invitation.lapsed_at) return 'lapsed'
  if (invitation.opened_at) return (invitation.claim_ends_at ?? '') <= at ? 'lapsed' : 'opened'
  return invitation.expires_at && invitation.expires_at <= at ? 'expired' : 'unopened'
}
