import { sql } from 'kysely'
import type { Db, OutboxState } from '#db/schema.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { canStay } from '#src/outbox/can-stay.ts'
import { SUPPRESSED } from '#src/outbox/mail-status.ts'
import { type OnlyPerson, onlyPeopleOf } from './only-person.ts'
import { beginningOf, type Standing, standingOf } from './standing.ts'
import { returned, troubled } from './troubled.ts'

const PAGE = 50
/** What a mail counts as, as long as nothing is known against it. */
const COLUMN = {
  waiting: 'waiting',
  batched: 'waiting',
  sent: 'sent',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<OutboxState, keyof MailCounts>
export const UNARRIVED = ['bounced_at', 'suppressed_at', 'undelivered_at'] as const

export interface ListedSending {
  id: string
  /** When it began, or will. */
  at: string
  by: string | null
  /** The one whom it is for, when it is for one; only if the viewer sees them. */
  person: OnlyPerson | null
  total: number
  sent: number
  failed: number
  waiting: number
  standing: Standing | null
  sendAt: string | null
  /** People are still being taken up, or have yet to be. */
  preparing: boolean
  /** The same, and there is no mailbox that their invitations could leave from. */
  noMailbox: boolean
  /** How many people it is for. */
  expected: number
}

/** The sendings that somebody may see, the newest first, with what became of their mails. */
export async function listSendings(
  db: Db,
  { by, now, page = 1 }: { by: Viewer; now: Date; page?: number },
): Promise<{ sendings: ListedSending[]; more: boolean }> {
  const rows = await db
    .selectFrom('sendings')
    .leftJoin('users', 'users.id', 'sendings.created_by')
    .select(['sendings.id', 'sendings.created_at', 'users.name', 'expected', 'expanded_at'])
    .select(['send_at', 'paused_at', 'cancelled_at'])
    .where(sendingsInScope(by))
    .orderBy('sendings.created_at', 'desc')
    .orderBy('sendings.id', 'desc')
    .offset((page - 1) * PAGE)
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  const counts = await countMails(
    db,
    shown.map((row) => row.id),
  )
  const single = shown.filter(({ id }) => counts.get(id)?.total === 1)
  const people = await onlyPeopleOf(db, { sendingIds: single.map(({ id }) => id), by })
  const preparing = shown.some((row) => row.expanded_at === null)
  const stuck = preparing && !(await registrationMailbox(db))
  const sendings = shown.map((row) => {
    const mails = counts.get(row.id) ?? NO_MAILS
    return {
      id: row.id,
      at: beginningOf(row),
      by: row.name,
      person: people.get(row.id) ?? null,
      standing: standingOf(row, mails.waiting, now),
      sendAt: row.send_at,
      preparing: row.expanded_at === null,
      noMailbox: stuck && row.expanded_at === null,
      expected: row.expected ?? 0,
      ...mails,
    }
  })
  return { sendings, more: rows.length > PAGE }
}

export async function countSendings(db: Db, { by }: { by: Viewer }): Promise<number> {
  const row = await db
    .selectFrom('sendings')
    .select((eb) => eb.fn.countAll().as('n'))
    .where(sendingsInScope(by))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export interface MailCounts {
  total: number
  waiting: number
  /** Of those that wait: in a batch that leaves as a whole, so they go out whatever happens to the sending. */
  leaving: number
  sent: number
  failed: number
  cancelled: number
}

export const NO_MAILS: MailCounts = { total: 0, waiting: 0, leaving: 0, sent: 0, failed: 0, cancelled: 0 }

/** Counted from the rows each time and in one statement, so the figures never drift away from them. */
export async function countMails(db: Db, sendingIds: string[]) {
  const counts = new Map<string, MailCounts>()
  if (sendingIds.length === 0) return counts
  const rows = await states(db, sendingIds)
    .unionAll(stopped(db, sendingIds))
    .unionAll(sentBack(db, sendingIds))
    .unionAll(staying(db, sendingIds))
    .execute()
  for (const { sending_id, state, are, mails } of rows) {
    const count = counts.get(sending_id!) ?? { ...NO_MAILS }
    addTo(count, { state, are, n: Number(mails) })
    counts.set(sending_id!, count)
  }
  return counts
}

/** What some mails are beside their state. */
type Are = 'mails' | 'failed' | 'staying'

function addTo(count: MailCounts, { state, are, n }: { state: OutboxState; are: Are; n: number }) {
  const sign = are === 'mails' ? 1 : -1
  if (state === 'batched') count.leaving += sign * n
  if (are === 'staying') return
  count[COLUMN[state]] += sign * n
  count[are === 'failed' ? 'failed' : 'total'] += n
}

function states(db: Db, sendingIds: string[], are: Are = 'mails') {
  return db
    .selectFrom('outbox')
    .select((eb) => ['sending_id', 'outbox.state', eb.fn.countAll().as('mails')])
    .select(sql<Are>`${sql.lit(are)}`.as('are'))
    .where('sending_id', 'in', sendingIds)
    .groupBy(['sending_id', 'outbox.state'])
}

/** Failed as well: what became of a parked batch nobody can tell, so it needs a person; suppressed emails get nothing. */
function stopped(db: Db, sendingIds: string[]) {
  return states(db, sendingIds, 'failed')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .where(troubled)
    .where((eb) =>
      eb.or([
        eb.and([eb('outbox.state', '=', 'batched'), eb('batches.state', '=', 'parked')]),
        eb.and([eb('outbox.state', '=', 'cancelled'), eb('outbox.last_error', '=', SUPPRESSED)]),
      ]),
    )
}

/** Sent, and it did not arrive. A complaint is about a mail that did. */
function sentBack(db: Db, sendingIds: string[]) {
  return states(db, sendingIds, 'failed')
    .where(returned)
    .where('outbox.state', '=', 'sent')
    .where((eb) => eb.or(UNARRIVED.map((fact) => eb(fact, 'is not', null))))
}

/** In a batch, and not leaving for that. */
function staying(db: Db, sendingIds: string[]) {
  return states(db, sendingIds, 'staying').where(canStay())
}
