import type { Db } from '#db/schema.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf, whyNot } from '#src/outbox/mail-status.ts'
import type { Why } from '#src/outbox/why.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { emailSuggester } from '#src/users/suggest-email.ts'
import { returned, troubled } from './troubled.ts'

export interface Failure {
  userId: string
  invitationId: string | null
  name: string
  email: string
  group: Group
  status: MailStatus
  why: Reason | null
  remedy: Remedy | null
  /** What the email was probably meant to be. */
  suggestion: string | null
  /** The email is theirs still, and nothing is sent to it unless somebody insists. */
  suppressed: boolean
}

/** What a mail counts as; `corrected`: it took the place of one that failed, and nothing is wrong with it so far. */
type Group = 'failed' | 'retried' | 'corrected' | 'cancelled' | 'complained'

/** `correct`: another email may do. `again`: the same one may do now. `done`: another invitation was sent since. */
type Remedy = 'correct' | 'again' | 'done'

/** How many are named on the page. */
const NAMED = 200

/** The mails of a sending that did not arrive, and those that took their place; of people whom the viewer sees. */
export async function failuresOf(db: Db, sendingId: string, by: Viewer) {
  const rows = await mailsOf(db, sendingId, by)
  const suggest = emailSuggester(db)
  const suppressions = await suppressionsOf(
    db,
    rows.map(({ email }) => email),
  )
  const failures: Failure[] = []
  for (const row of rows) {
    const remedy = remedyFor(row)
    const which = { email: row.to, organizationId: row.organization_id }
    failures.push({
      userId: row.user_id,
      invitationId: row.invitation_id,
      name: row.name,
      email: row.to,
      group: groupOf(row),
      status: mailStatusOf(row),
      why: whyNot(row),
      remedy,
      suggestion: remedy === 'correct' ? await suggest(which) : null,
      suppressed: row.email === row.to && suppressions.has(row.email),
    })
  }
  return failures
}

type Mail = Awaited<ReturnType<typeof mailsOf>>[number]

async function mailsOf(db: Db, sendingId: string, by: Viewer) {
  const mails = db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .select(['outbox.id', 'users.id as user_id', 'outbox.to', 'outbox.state', 'outbox.invitation_id'])
    .select(FACT_COLUMNS)
    .select(['users.name', 'users.email', 'users.organization_id', 'users.invitation_id as newest_id'])
    .select(['users.password_set_at', 'users.deactivated_at', 'batches.state as batch_state'])
    .where('outbox.sending_id', '=', sendingId)
    .where(usersInScope(by))
    .orderBy('outbox.id')
    .limit(NAMED)
  const rows = await Promise.all([
    mails.where(troubled).where('outbox.state', '=', 'failed').execute(),
    mails.where(returned).execute(),
    mails.where(troubled).where('outbox.state', 'not in', ['sent', 'failed']).execute(),
    mails.where('outbox.corrects_id', 'is not', null).execute(),
  ])
  const byId = new Map(rows.flat().map((row) => [row.id, row]))
  return [...byId.values()].slice(0, NAMED).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Counted in the same way by `countMails`. */
function groupOf(mail: Mail): Group {
  if (mail.bounced_at || mail.suppressed_at || mail.undelivered_at) return 'failed'
  switch (mailStatusOf(mail)) {
    case 'failed':
    case 'suppressed':
      return 'failed'
    case 'batched':
    case 'waiting':
      if (mail.batch_state === 'parked') return 'failed'
      return mail.last_error ? 'retried' : 'corrected'
    case 'cancelled':
    case 'complained':
      return mail.complained_at ? 'complained' : 'cancelled'
    default:
      return 'corrected'
  }
}

/** Why a mail was cancelled: what happened to its invitation says enough. */
const NOTHING_TO_DO: Why[] = ['superseded', 'revoked', 'opened', 'deactivated', 'gone']

function remedyFor(mail: Mail): Remedy | null {
  if (mail.password_set_at || mail.deactivated_at) return null
  if (mail.newest_id !== mail.invitation_id) return 'done'
  switch (mailStatusOf(mail)) {
    case 'failed':
    case 'bounced':
    case 'suppressed':
      return 'correct'
    case 'cancelled':
      return NOTHING_TO_DO.some((why) => why === mail.last_error) ? null : 'again'
    case 'batched':
      return mail.batch_state === 'parked' ? 'again' : null
    default:
      return null
  }
}
