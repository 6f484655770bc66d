import type { Db, ExclusionReason } from '#db/schema.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { countMails, type MailCounts } from './list.ts'

export interface SendingDetail extends MailCounts {
  id: string
  createdAt: string
  by: string | null
  opened: number
  accepted: number
  finishedAt: string | null
  paused: { reason: string } | null
  failures: { userId: string; name: string; email: string; why: string; retrying: boolean }[]
  leftOut: { userId: string; name: string; email: string; reason: ExclusionReason }[]
  /** How many were left out; `leftOut` names only the first of very many. */
  leftOutCount: number
  /** While people are still being taken up: how many of how many were dealt with. */
  preparing: { done: number; expected: number } | null
}

/** How many failures and left-out people are named on the page. */
const NAMED = 200

export async function findSending(
  db: Db,
  { id, by }: { id: string; by: Viewer },
): Promise<SendingDetail | undefined> {
  const sending = await db
    .selectFrom('sendings')
    .leftJoin('users', 'users.id', 'sendings.created_by')
    .select(['sendings.id', 'sendings.created_at', 'users.name', 'expected', 'expanded_at'])
    .where('sendings.id', '=', id)
    .where(sendingsInScope(by))
    .executeTakeFirst()
  if (!sending) return

  const mails = (await countMails(db, [id])).get(id) ?? NO_MAILS
  const leftOutCount = await countLeftOut(db, id)
  const done = mails.total + leftOutCount
  const preparing = sending.expanded_at ? null : { done, expected: Math.max(done, sending.expected ?? 0) }
  return {
    id,
    createdAt: sending.created_at,
    by: sending.name,
    ...mails,
    ...(await countPeople(db, id)),
    finishedAt: preparing || mails.waiting > 0 ? null : await lastSettled(db, id, sending.created_at),
    paused: mails.waiting > 0 ? await pauseOf(db, id) : null,
    failures: await failuresOf(db, id),
    leftOut: await leftOutOf(db, id),
    leftOutCount,
    preparing,
  }
}

const NO_MAILS: MailCounts = { total: 0, waiting: 0, sent: 0, failed: 0, cancelled: 0 }

async function countPeople(db: Db, id: string) {
  const row = await db
    .selectFrom('invitations')
    .select((eb) => [eb.fn.count('opened_at').as('opened'), eb.fn.count('accepted_at').as('accepted')])
    .where('sending_id', '=', id)
    .executeTakeFirstOrThrow()
  return { opened: Number(row.opened), accepted: Number(row.accepted) }
}

async function lastSettled(db: Db, id: string, createdAt: string) {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.max('settled_at').as('at'))
    .where('sending_id', '=', id)
    .executeTakeFirst()
  return row?.at ?? createdAt
}

async function pauseOf(db: Db, id: string) {
  const mailbox = await db
    .selectFrom('outbox')
    .innerJoin('mailboxes', 'mailboxes.id', 'outbox.mailbox_id')
    .select('paused_reason')
    .where('sending_id', '=', id)
    .where('paused_at', 'is not', null)
    .executeTakeFirst()
  return mailbox ? { reason: mailbox.paused_reason ?? '' } : null
}

async function failuresOf(db: Db, id: string) {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .select(['users.id', 'users.name', 'outbox.to', 'outbox.last_error', 'outbox.state'])
    .select('batches.state as batch_state')
    .where('sending_id', '=', id)
    .where((eb) =>
      eb.or([eb('outbox.state', 'in', ['failed', 'cancelled']), eb('outbox.last_error', 'is not', null)]),
    )
    .where('outbox.state', '!=', 'sent')
    .orderBy('outbox.id')
    .limit(NAMED)
    .execute()
  return rows.map((row) => ({
    userId: row.id,
    name: row.name,
    email: row.to,
    why: row.last_error ?? '',
    retrying: row.state === 'waiting' || (row.state === 'batched' && row.batch_state !== 'parked'),
  }))
}

async function countLeftOut(db: Db, id: string) {
  const row = await db
    .selectFrom('sending_exclusions')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('sending_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

async function leftOutOf(db: Db, id: string) {
  const rows = await db
    .selectFrom('sending_exclusions')
    .innerJoin('users', 'users.id', 'sending_exclusions.user_id')
    .select(['users.id as userId', 'users.name', 'users.email', 'reason'])
    .where('sending_id', '=', id)
    .orderBy('users.name_key')
    .limit(NAMED)
    .execute()
  return rows
}
