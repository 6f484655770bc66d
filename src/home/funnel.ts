import { type ExpressionBuilder, expressionBuilder } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'

/** Days back from now. */
export const PERIODS = [7, 30, 365] as const
export const USUAL_PERIOD = 30

export interface FunnelQuery {
  period: (typeof PERIODS)[number]
  /** Everybody's, when empty. */
  organization: string
}

/** Each step names exactly what is known: a mail that was sent is not yet one that was delivered. */
type FunnelStep = 'invited' | 'sent' | 'delivered' | 'opened' | 'accepted'

interface Look {
  query: FunnelQuery
  by: Viewer
  now: Date
  /** Whether anybody reports what became of a mail after it had left. */
  reports: boolean
}

export type Funnel = { step: FunnelStep; people: number }[]

/**
 * How far the people came who were invited in a period: each person once, however many invitations they got, and every
 * step is a part of the one before it. Reads the invitations of the period through their index, and a mail only where the
 * link was not opened.
 */
export async function readFunnel(db: Db, { query, by, now, reports }: Look): Promise<Funnel> {
  const row = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.user_id')
    .select((eb) => [
      eb.fn.count('user_id').distinct().as('invited'),
      eb.fn
        .count('user_id')
        .distinct()
        .filterWhere(reports ? wasDelivered() : wasSent())
        .as('mailed'),
      eb.fn.count('user_id').distinct().filterWhere(wasOpened()).as('opened'),
      eb.fn.count('user_id').distinct().filterWhere(wasAccepted()).as('accepted'),
    ])
    .where('invitations.created_at', '>', iso(addDays(now, -query.period)))
    .where(usersInScope(by))
    .$if(query.organization !== '', (rows) => rows.where('users.organization_id', '=', query.organization))
    .executeTakeFirstOrThrow()
  return [
    { step: 'invited', people: Number(row.invited) },
    { step: reports ? 'delivered' : 'sent', people: Number(row.mailed) },
    { step: 'opened', people: Number(row.opened) },
    { step: 'accepted', people: Number(row.accepted) },
  ]
}

type Joined = ExpressionBuilder<Database, 'invitations' | 'users'>
const joined = (): Joined => expressionBuilder<Database, 'invitations' | 'users'>()

function wasAccepted() {
  return joined()('invitations.accepted_at', 'is not', null)
}

function wasOpened() {
  return joined().or([wasAccepted(), joined()('invitations.opened_at', 'is not', null)])
}

/** A link that was opened had reached the person, on whatever way. */
function wasDelivered() {
  return joined().or([wasOpened(), joined().exists(mails().where('outbox.delivered_at', 'is not', null))])
}

function wasSent() {
  return joined().or([wasOpened(), joined().exists(mails().where('outbox.state', '=', 'sent'))])
}

function mails() {
  return joined()
    .selectFrom('outbox')
    .select('outbox.id')
    .whereRef('outbox.invitation_id', '=', 'invitations.id')
    .where('outbox.kind', '=', 'invitation')
}
