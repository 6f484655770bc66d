import type { Db } from '#db/schema.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf, whyNot } from '#src/outbox/mail-status.ts'
import { suggestEmail } from '#src/users/suggest-email.ts'
import { returned, troubled } from './troubled.ts'

export interface Failure {
  userId: string
  name: string
  email: string
  status: MailStatus
  /** A code of ours, or the words of whoever refused it. */
  why: string
  retrying: boolean
  remedy: Remedy | null
  /** What the email was probably meant to be. */
  suggestion: string | null
}

/** `correct`: another email may do. `again`: the same one may do now. `done`: another invitation was sent since. */
export type Remedy = 'correct' | 'again' | 'done'

/** How many are named on the page. */
const NAMED = 200

/** The mails of a sending that did not arrive, and those that took their place. */
export async function failuresOf(db: Db, sendingId: string) {
  const rows = await mailsOf(db, sendingId)
  const suggestions = new Map<string, string | null>()
  for (const row of rows.filter((row) => remedyFor(row) === 'correct'))
    suggestions.set(row.id, await suggestEmail(db, { email: row.to, organizationId: row.organization_id }))
  return rows.map((row): Failure => {
    const status = mailStatusOf(row)
    return {
      userId: row.user_id,
      name: row.name,
      email: row.to,
      status,
      why: whyNot(row) ?? '',
      retrying: status === 'waiting' || (status === 'batched' && row.batch_state !== 'parked'),
      remedy: remedyFor(row),
      suggestion: suggestions.get(row.id) ?? null,
    }
  })
}

type Mail = Awaited<ReturnType<typeof mailsOf>>[number]

async function mailsOf(db: Db, sendingId: string) {
  const mails = db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .select(['outbox.id', 'users.id as user_id', 'outbox.to', 'outbox.state', 'outbox.invitation_id'])
    .select(FACT_COLUMNS)
    .select(['users.name', 'users.organization_id', 'users.invitation_id as newest_id'])
    .select(['users.password_set_at', 'users.deactivated_at', 'batches.state as batch_state'])
    .where('outbox.sending_id', '=', sendingId)
    .orderBy('outbox.id')
    .limit(NAMED)
  const rows = await Promise.all([
    mails.where(troubled).where('outbox.state', '!=', 'sent').execute(),
    mails.where(returned).execute(),
    mails.where('outbox.corrects_id', 'is not', null).execute(),
  ])
  const byId = new Map(rows.flat().map((row) => [row.id, row]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, NAMED)
}

/** Why a mail was cancelled: what happened to its invitation says enough. */
const NOTHING_TO_DO: (string | null)[] = ['superseded', 'revoked', 'opened', 'deactivated', 'gone']

function remedyFor(mail: Mail): Remedy | null {
  if (mail.password_set_at || mail.deactivated_at) return null
  if (mail.newest_id !== mail.invitation_id) return 'done'
  switch (mailStatusOf(mail)) {
    case 'failed':
    case 'bounced':
    case 'suppressed':
      return 'correct'
    case 'cancelled':
      return NOTHING_TO_DO.includes(mail.last_error) ? null : 'again'
    case 'batched':
      return mail.batch_state === 'parked' ? 'again' : null
    default:
      return null
  }
}
