import type { Activity, Db, Role } from '#db/schema.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf, whyNot } from '#src/outbox/mail-status.ts'
import { type UserStatus, userStatusOf } from './status.ts'

export interface ListedUser {
  id: string
  name: string
  email: string
  organization: { id: string; name: string } | null
  /** The language their mails and pages come in. */
  locale: Locale
  status: UserStatus
  /** Why the mail failed. */
  why: Reason | null
  /** A word of its own in place of the status's. Of a link that was shown to an administrator no mail was sent. */
  word: 'complained' | 'suppressed' | 'linkShown' | null
  role: Role
  organizationAdmin: boolean
  activity: Activity
  activityAt: string
  invitable: boolean
}

/** Every user with the newest invitation and its mail: what a status is made of. */
export function usersWithInvitation(db: Db) {
  return db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .leftJoin('invitations', 'invitations.id', 'users.invitation_id')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
}

export const userColumns = [
  'users.id',
  'users.name',
  'users.email',
  'users.locale',
  'users.role',
  'users.organization_id',
  'users.organization_admin_at',
  'users.password_set_at',
  'users.deactivated_at',
  'users.activity',
  'users.activity_at',
  'organizations.name as organization_name',
  'organizations.locale as organization_locale',
  'organizations.deactivated_at as organization_deactivated_at',
  'invitations.id as invitation_id',
  'invitations.expires_at',
  'invitations.opened_at',
  'invitations.claim_ends_at',
  'invitations.accepted_at',
  'invitations.lapsed_at',
  'invitations.revoked_at',
  'invitations.superseded_at',
  'outbox.state as mail_state',
  ...FACT_COLUMNS,
] as const

export function selectUsers(db: Db) {
  return usersWithInvitation(db).select(userColumns)
}

export type UserRow = Awaited<ReturnType<ReturnType<typeof selectUsers>['execute']>>[number]

/** Where the reason is worth showing. */
const UNSETTLED: UserStatus[] = ['queued', 'failed', 'bounced']

export function listedUser(row: UserRow, defaultLocale: string, now: Date): ListedUser {
  const mail = mailOf(row)
  const status = statusOfRow(row, now)
  const { organization_id: id, organization_name: name } = row
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    organization: id && name ? { id, name } : null,
    locale: chooseLocale(row.locale, row.organization_locale, defaultLocale),
    status,
    why: UNSETTLED.includes(status) ? whyNot(row) : null,
    word: wordOf(status, mail),
    role: row.role,
    organizationAdmin: row.organization_admin_at !== null,
    activity: row.activity,
    activityAt: row.activity_at,
    invitable: status !== 'active' && status !== 'deactivated',
  }
}

export function statusOfRow(row: UserRow, now: Date): UserStatus {
  return userStatusOf(row, row.invitation_id ? row : null, mailOf(row), now)
}

function wordOf(status: UserStatus, mail: MailStatus | null): ListedUser['word'] {
  if (status === 'sent' && !mail) return 'linkShown'
  return status === 'bounced' && (mail === 'complained' || mail === 'suppressed') ? mail : null
}

function mailOf(row: UserRow) {
  return row.mail_state && mailStatusOf({ ...row, state: row.mail_state })
}
