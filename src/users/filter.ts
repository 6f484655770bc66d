import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { keyOf } from '#src/text.ts'
import type { UserStatus } from './status.ts'

/** `waiting` are those who need an administrator: the mail failed, the link ran out or was opened without a password. */
export type StatusFilter = UserStatus | 'waiting' | 'underway'

export interface UserFilter {
  q: string
  status: StatusFilter | ''
  organization: string
  locale: Locale | ''
}

const joined = () => expressionBuilder<Database, 'users' | 'invitations' | 'outbox'>()

/** What `userStatusOf` says, as SQL over users with their newest invitation and its mail. */
export function statusIs(status: StatusFilter, now: Date): Expression<SqlBool> {
  const eb = joined()
  if (status === 'deactivated') return eb('users.deactivated_at', 'is not', null)
  const reachable = eb('users.deactivated_at', 'is', null)
  if (status === 'active') return eb.and([reachable, eb('users.password_set_at', 'is not', null)])
  const outside = eb.and([reachable, eb('users.password_set_at', 'is', null)])
  if (status === 'none') return eb.and([outside, eb('users.invitation_id', 'is', null)])
  return eb.and([outside, invitationIs(status, now)])
}

function invitationIs(status: StatusFilter, now: Date): Expression<SqlBool> {
  const eb = joined()
  const ended = eb.or([eb('invitations.revoked_at', 'is not', null), eb('superseded_at', 'is not', null)])
  if (status === 'revoked') return ended
  const stands = eb.and([eb('invitations.id', 'is not', null), eb.not(ended)])
  const opened = eb.or([eb('lapsed_at', 'is not', null), eb('opened_at', 'is not', null)])
  if (status === 'opened') return eb.and([stands, opened])
  const unopened = eb.and([stands, eb.not(opened)])
  const failed = eb('outbox.state', 'in', ['failed', 'cancelled'])
  if (status === 'failed') return eb.and([unopened, failed])
  const trying = eb.and([unopened, eb.or([eb('outbox.state', 'is', null), eb.not(failed)])])
  const expired = eb('invitations.expires_at', '<=', iso(now))
  if (status === 'expired') return eb.and([trying, expired])
  if (status === 'waiting')
    return eb.or([eb.and([stands, opened]), eb.and([unopened, failed]), eb.and([trying, expired])])
  const runs = eb.and([trying, eb.or([eb('invitations.expires_at', 'is', null), eb.not(expired)])])
  if (status === 'underway') return runs
  const sent = eb('outbox.state', '=', 'sent')
  return eb.and([runs, status === 'sent' ? sent : eb.or([eb('outbox.state', 'is', null), eb.not(sent)])])
}

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
