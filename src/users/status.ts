import type { Row } from '#db/schema.ts'
import { type InvitationFacts, statusOf } from '#src/invitations/invitation.ts'
import type { MailStatus } from '#src/outbox/mail-status.ts'

export type UserStatus =
  | 'none'
  | 'queued'
  | 'sent'
  | 'delayed'
  | 'delivered'
  | 'failed'
  /** Or the person complained, or the address is on the suppression list. */
  | 'bounced'
  /** In the half hour after opening the link. */
  | 'choosing'
  /** And it lapsed without a password. */
  | 'opened'
  | 'expired'
  | 'revoked'
  | 'active'
  | 'deactivated'

type UserFacts = Pick<Row<'users'>, 'password_set_at' | 'deactivated_at'> & {
  /** Its people are out with it. */
  organization_deactivated_at: string | null
}

/** How close a person is to being in. */
export function userStatusOf(
  user: UserFacts,
  invitation: InvitationFacts | null,
  mail: MailStatus | null,
  now: Date,
): UserStatus {
  if (user.deactivated_at || user.organization_deactivated_at) return 'deactivated'
  if (user.password_set_at) return 'active'
  if (!invitation) return 'none'
  const status = statusOf(invitation, mail, now)
  if (status === 'opened') return 'choosing'
  if (status === 'lapsed') return 'opened'
  if (status === 'superseded') return 'revoked'
  if (status === 'complained' || status === 'suppressed') return 'bounced'
  return status === 'accepted' ? 'active' : status
}
