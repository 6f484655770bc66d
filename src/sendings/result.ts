import type { Db, ExclusionReason } from '#db/schema.ts'
import type { Reason } from '#src/mailboxes/reason.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf, whyNot } from '#src/outbox/mail-status.ts'

export interface ResultRow {
  name: string
  email: string
  organization: string
  result: MailStatus | 'opened' | 'accepted' | 'leftOut'
  why: Reason | null
  /** Why they were left out. */
  leftOut: ExclusionReason | null
  at: string
}

const STEP = 1000

interface Whose {
  sendingId: string
  by: Viewer
}

/** Everybody a sending was for whom the viewer sees, and what came of it, some at a time, so that its size is no matter. */
export async function* resultOf(db: Db, whose: Whose): AsyncGenerator<ResultRow[]> {
  yield* inSteps((after) => mailsAfter(db, whose, after))
  yield* inSteps((after) => leftOutAfter(db, whose, after))
}

async function* inSteps(next: (after: string) => Promise<(ResultRow & { id: string })[]>) {
  for (let after = ''; ; ) {
    const rows = await next(after)
    if (rows.length > 0) yield rows
    if (rows.length < STEP) return
    after = rows.at(-1)!.id
  }
}

async function mailsAfter(db: Db, { sendingId, by }: Whose, after: string) {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .leftJoin('invitations', 'invitations.id', 'outbox.invitation_id')
    .select(['outbox.id', 'outbox.to', 'outbox.state', 'outbox.settled_at', ...FACT_COLUMNS])
    .select(['users.name', 'organizations.name as organization'])
    .select(['invitations.opened_at', 'invitations.accepted_at'])
    .where('outbox.sending_id', '=', sendingId)
    .where(usersInScope(by))
    .where('outbox.id', '>', after)
    .orderBy('outbox.id')
    .limit(STEP)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.to,
    organization: row.organization ?? '',
    result: row.accepted_at ? ('accepted' as const) : row.opened_at ? ('opened' as const) : mailStatusOf(row),
    why: row.opened_at ? null : whyNot(row),
    leftOut: null,
    at: row.accepted_at ?? row.opened_at ?? row.settled_at ?? '',
  }))
}

async function leftOutAfter(db: Db, { sendingId, by }: Whose, after: string) {
  const rows = await db
    .selectFrom('sending_exclusions')
    .innerJoin('users', 'users.id', 'sending_exclusions.user_id')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.name', 'users.email', 'organizations.name as organization', 'reason'])
    .where('sending_id', '=', sendingId)
    .where(usersInScope(by))
    .where('users.id', '>', after)
    .orderBy('users.id')
    .limit(STEP)
    .execute()
  return rows.map(({ id, name, email, organization, reason }) => ({
    ...{ id, name, email, organization: organization ?? '' },
    ...{ result: 'leftOut' as const, why: null, leftOut: reason, at: '' },
  }))
}
