import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database, OutboxState } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { type MailFacts, SUPPRESSED } from '#src/outbox/mail-status.ts'
import { keyOf } from '#src/text.ts'
import type { UserStatus } from './status.ts'

/** `waiting` are those who need an administrator: the mail did not arrive, the link ran out or lapsed without a password. */
export type StatusFilter = UserStatus | 'waiting' | 'underway'

export interface UserFilter {
  q: string
  status: StatusFilter | ''
  organization: string
  locale: Locale | ''
}

/** What a user's own row and their organization tell. */
const PLAIN: (StatusFilter | '')[] = ['', 'deactivated', 'active', 'none']

/** Whether a status can't be told without the newest invitation and its mail. */
export function asksForInvitation(status: StatusFilter | '') {
  return !PLAIN.includes(status)
}

const joined = () => expressionBuilder<Database, 'users' | 'organizations' | 'invitations' | 'outbox'>()

/** What `userStatusOf` says, as SQL over users with their newest invitation and its mail. */
export function statusIs(status: StatusFilter, now: Date): Expression<SqlBool> {
  const eb = joined()
  const out = eb.or([
    eb('users.deactivated_at', 'is not', null),
    eb('organizations.deactivated_at', 'is not', null),
  ])
  if (status === 'deactivated') return out
  // Who accepted has a password since, and a user knows whether there was any invitation.
  const isIn = eb('users.password_set_at', 'is not', null)
  if (status === 'active') return eb.and([eb.not(out), isIn])
  const outside = eb.and([eb.not(out), eb.not(isIn)])
  if (status === 'none') return eb.and([outside, eb('users.invitation_id', 'is', null)])
  return eb.and([outside, invitationIs(status, now)])
}

function invitationIs(status: StatusFilter, now: Date): Expression<SqlBool> {
  const eb = joined()
  const ended = eb.or([eb('invitations.revoked_at', 'is not', null), eb('superseded_at', 'is not', null)])
  if (status === 'revoked') return ended
  const stands = eb.and([eb('invitations.id', 'is not', null), eb.not(ended)])
  const lapsed = eb.or([
    eb('lapsed_at', 'is not', null),
    eb.and([eb('opened_at', 'is not', null), eb('claim_ends_at', '<=', iso(now))]),
  ])
  if (status === 'opened') return eb.and([stands, lapsed])
  const choosing = eb.and([stands, eb('opened_at', 'is not', null), eb.not(lapsed)])
  if (status === 'choosing') return choosing
  const unopened = eb.and([stands, eb('lapsed_at', 'is', null), eb('opened_at', 'is', null)])
  const { failed, bounced, waits, delivered, sent, delayed } = mailIs()
  if (status === 'failed') return eb.and([unopened, failed])
  if (status === 'bounced') return eb.and([unopened, bounced])
  const trying = eb.and([unopened, eb.not(failed), eb.not(bounced)])
  const expired = eb.and([eb('invitations.expires_at', '<=', iso(now)), eb.not(waits)])
  if (status === 'expired') return eb.and([trying, expired])
  if (status === 'waiting')
    return eb.or([
      eb.and([stands, lapsed]),
      eb.and([unopened, eb.or([failed, bounced])]),
      eb.and([trying, expired]),
    ])
  const runs = eb.and([trying, eb.or([eb('invitations.expires_at', 'is', null), eb.not(expired)])])
  if (status === 'underway') return eb.or([choosing, runs])
  if (status === 'delivered') return eb.and([runs, delivered])
  const left = eb.and([runs, sent, eb.not(delivered)])
  if (status === 'delayed') return eb.and([left, delayed])
  if (status === 'sent') return eb.and([left, eb.not(delayed)])
  return eb.and([runs, eb.not(delivered), eb.not(sent)])
}

/** What `mailStatusOf` says. There may be no mail at all, so each part is false then, never null. */
function mailIs() {
  const eb = joined()
  const known = (fact: Fact) => eb(`outbox.${fact}`, 'is not', null)
  const stateIn = (...states: OutboxState[]) => eb.and([known('state'), eb('outbox.state', 'in', states)])
  const turnedAway = eb.or([known('complained_at'), known('bounced_at'), known('suppressed_at')])
  const delivered = known('delivered_at')
  const undelivered = known('undelivered_at')
  const unheard = eb.and([eb.not(delivered), eb.not(undelivered)])
  const held = eb.and([stateIn('cancelled'), known('last_error'), eb('outbox.last_error', '=', SUPPRESSED)])
  const shown = eb.and([eb('outbox.state', 'is', null), eb('invitations.expires_at', 'is not', null)])
  const notSent = eb.and([unheard, stateIn('failed', 'cancelled'), eb.not(held)])
  return {
    bounced: eb.or([turnedAway, eb.and([unheard, held])]),
    failed: eb.and([eb.not(turnedAway), eb.or([undelivered, notSent])]),
    waits: eb.and([unheard, stateIn('waiting')]),
    delivered,
    sent: eb.or([stateIn('sent'), shown]),
    delayed: known('delayed_at'),
  }
}

type Fact = keyof MailFacts

/** A part of the name or the email, in any case; an email in full finds its user in whatever form it was typed. */
export function matches(q: string): Expression<SqlBool> {
  const eb = joined()
  const pattern = `%${keyOf(q.trim()).replace(/[\\%_]/g, '\\$&')}%`
  const like = (column: 'users.name_key' | 'users.email') =>
    sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '\\'`
  const email = parseEmail(q)
  const found = [like('users.name_key'), like('users.email')]
  return eb.or(email ? [...found, eb('users.email', '=', email.canonical)] : found)
}
