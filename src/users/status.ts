import type { OutboxState, Row } from '#db/schema.ts'
import { type InvitationFacts, statusOf } from '#src/invitations/invitation.ts'

export type UserStatus =
  | 'none'
  | 'queued'
  | 'sent'
  | 'failed'
  | 'opened'
  | 'expired'
  | 'revoked'
  | 'active'
  | 'deactivated'

export type UserFacts = Pick<Row<'users'>, 'password_set_at' | 'deactivated_at'>

/** How close a person is to being in. */
export function userStatusOf(
  user: UserFacts,
  invitation: InvitationFacts | null,
  mail: OutboxState | null,
  now: Date,
): UserStatus {
  if (user.deactivated_at) return 'deactivated'
  if (user.password_set_at) return 'active'
  if (!invitation) return 'none'
  const status = statusOf(invitation, mail, now)
  if (status === 'lapsed') return 'opened'
  if (status === 'superseded') return 'revoked'
  return status === 'accepted' ? 'active' : status
}
