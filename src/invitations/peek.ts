import type { Db } from '#db/schema.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf } from '#src/outbox/mail-status.ts'
import { readSettings, type Settings } from '#src/settings/settings.ts'
import { type LinkStatus, linkStatusOf } from './invitation.ts'
import { nameToAsk } from './name-to-ask.ts'
import { hashInvitationToken } from './token.ts'

/** What the page behind a link may show before anybody opened it: nothing personal about the invited person. */
export interface InvitationView {
  portal: string
  organization: string | null
  inviter: string | null
  expiresAt: string
  /** What the sender wrote. */
  note: string | null
  /** What opens it. */
  openingMode: Settings['openingMode']
}

/** A newer link is in a mail; one that took its place otherwise, or whose mail did not arrive, is not. */
export type DeadReason =
  | 'unknown'
  | 'used'
  | 'newer'
  | 'replaced'
  | 'expired'
  | 'lapsed'
  | 'opened_elsewhere'
  | 'revoked'

export interface DeadLink {
  reason: DeadReason
  /** When it happened. */
  at: string | null
  /** Whom to ask for another one. */
  askName: string | null
  canRenew: boolean
}

export type Peek = { locale: Locale | null; userId: string | null } & (
  | { ok: true; invitation: InvitationView }
  | { ok: false; dead: DeadLink }
)

const UNKNOWN: Peek = {
  ok: false,
  locale: null,
  userId: null,
  dead: { reason: 'unknown', at: null, askName: null, canRenew: false },
}

/** Looks without spending: mail scanners open links, so reading must never change anything. */
export async function peekInvitation(db: Db, { token, now }: { token: string; now: Date }): Promise<Peek> {
  const found = await findInvitation(db, token)
  if (!found?.expires_at) return UNKNOWN
  const settings = await readSettings(db)
  const common = {
    locale: chooseLocale(found.user_locale, found.organization_locale, settings.defaultLocale),
    userId: found.user_id,
  }
  const reason = deadReason(found, now)
  if (!reason) {
    const { inviter, organization, note, expires_at: expiresAt } = found
    const { portalName: portal, openingMode } = settings
    return {
      ...common,
      ok: true,
      invitation: { portal, organization, inviter, expiresAt, note, openingMode },
    }
  }
  const renewable = reason === 'expired' || reason === 'lapsed'
  const at = found.accepted_at ?? (reason === 'expired' ? found.expires_at : null)
  const dead = { reason, at, askName: found.ask_name, canRenew: renewable && settings.newLinks }
  return { ...common, ok: false, dead }
}

/** With the mail of its user's newest invitation, which may be this one. */
function findInvitation(db: Db, token: string) {
  return db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.user_id')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .leftJoin('users as inviters', 'inviters.id', 'invitations.invited_by')
    .leftJoin('organizations as hosts', 'hosts.id', 'inviters.organization_id')
    .leftJoin('sendings as noted', 'noted.id', 'invitations.note_sending_id')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'users.invitation_id').on('outbox.kind', '=', 'invitation'),
    )
    .selectAll('invitations')
    .select(['users.email as user_email', 'users.locale as user_locale', 'users.deactivated_at'])
    .select('users.password_set_at')
    .select(['organizations.locale as organization_locale'])
    .select(['organizations.deactivated_at as organization_deactivated_at'])
    .select(['inviters.name as inviter', 'hosts.name as organization', 'noted.note'])
    .select((eb) => nameToAsk(eb.ref('invitations.invited_by')).as('ask_name'))
    .select(['outbox.state as mail_state', ...FACT_COLUMNS])
    .where('token_hash', '=', hashInvitationToken(token))
    .executeTakeFirst()
}

type Found = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

const REASONS: Partial<Record<LinkStatus, DeadReason>> = {
  accepted: 'used',
  superseded: 'newer',
  revoked: 'revoked',
  lapsed: 'lapsed',
  opened: 'opened_elsewhere',
  expired: 'expired',
}

function deadReason(found: Found, now: Date): DeadReason | undefined {
  const { deactivated_at, organization_deactivated_at, email, user_email } = found
  if (found.accepted_at) return 'used'
  if (deactivated_at || organization_deactivated_at || email !== user_email) return 'revoked'
  const reason = REASONS[linkStatusOf(found, now)]
  // They came in with another link.
  if (reason && found.password_set_at) return 'used'
  return reason === 'newer' && !isInMail(found) ? 'replaced' : reason
}

const NOT_IN_MAIL: MailStatus[] = ['failed', 'cancelled', 'bounced', 'suppressed']

/** Whether there is, or soon will be, a mail with the newest link: it may have been handed over instead. */
function isInMail({ mail_state: state, ...facts }: Found) {
  return state !== null && !NOT_IN_MAIL.includes(mailStatusOf({ ...facts, state }))
}
