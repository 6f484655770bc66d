import type { UserRow } from './row.ts'

/** What can be done with somebody now, by whoever sees them. */
export interface May {
  deactivate: boolean
  reactivate: boolean
  revoke: boolean
  /** To another email: whoever has a password changes it themselves. */
  readdress: boolean
  /** By a link for a new password, for somebody who has one. */
  recover: boolean
  /** Into an administrator of their organization, or out of it. */
  administer: 'make' | 'unmake' | null
}

export function mayOf(row: UserRow): May {
  const { deactivated_at, organization_id, organization_admin_at, role } = row
  const out = deactivated_at !== null || row.organization_deactivated_at !== null
  const ended = row.accepted_at ?? row.revoked_at ?? row.superseded_at
  const belongs = organization_id !== null && role === 'user' && !out
  return {
    deactivate: !out,
    reactivate: deactivated_at !== null,
    revoke: row.invitation_id !== null && ended === null && row.password_set_at === null,
    readdress: row.password_set_at === null,
    recover: row.password_set_at !== null && !out,
    administer: belongs ? (organization_admin_at ? 'unmake' : 'make') : null,
  }
}
