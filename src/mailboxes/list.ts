import type { Db, Row, Transport } from '#db/schema.ts'
import { readSettings } from '#src/settings/settings.ts'
import { isNotParked } from './not-parked.ts'
import type { TestResult } from './note-test.ts'
import { mailboxReason, type Reason } from './reason.ts'

/** One word for how it is doing: it is paused, its mails do not get through, it failed when it was tried last, it sends, nobody knows yet. */
export type Health = 'paused' | 'stalled' | 'failing' | 'working' | 'untried'

export interface ListedMailbox {
  id: string
  name: string
  address: string
  transport: Transport
  /** Invitations leave from it. */
  registration: boolean
  health: Health
  /**
   * Invitations are told to leave only from where trying it out did not fail; what was chosen already may stay so. That nothing gets
   * through forbids nothing: it may be about one recipient only.
   */
  choosable: boolean
  /** `by` an administrator, or by itself for a reason and until it is tried again. */
  paused: { since: string; by: string | null; why: Reason | null; nextTry: string | null } | null
  /** Mails from here were tried again and again, and none has left since. */
  stalled: { since: string; why: Reason } | null
  /** When a mail from here was last accepted. */
  lastSentAt: string | null
  /** When the provider last told something about a mail from here. */
  heardAt: string | null
  /** Mails that are to leave from here. */
  waiting: number
  test: (TestResult & { at: string }) | null
}

/** The Registration mailbox first, then by name. */
export async function listMailboxes(db: Db): Promise<ListedMailbox[]> {
  const rows = await db
    .selectFrom('mailboxes')
    .leftJoin('users', 'users.id', 'mailboxes.paused_by')
    .selectAll('mailboxes')
    .select('users.name as paused_by_name')
    .where('mailboxes.removed_at', 'is', null)
    .orderBy('mailboxes.name')
    .orderBy('mailboxes.id')
    .execute()
  const { registrationMailbox } = await readSettings(db)
  const waiting = await countWaiting(db)
  return rows
    .map((row) => toListed(row, { registrationMailbox, waiting: waiting.get(row.id) ?? 0 }))
    .sort((a, b) => Number(b.registration) - Number(a.registration))
}

/** Removed or not. */
export async function findMailbox(db: Db, id: string): Promise<Row<'mailboxes'> | undefined> {
  return db.selectFrom('mailboxes').selectAll().where('id', '=', id).executeTakeFirst()
}

async function countWaiting(db: Db) {
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .select((eb) => ['outbox.mailbox_id', eb.fn.countAll().as('mails')])
    .where('outbox.settled_at', 'is', null)
    .where(isNotParked())
    .groupBy('outbox.mailbox_id')
    .execute()
  return new Map(rows.map((row) => [row.mailbox_id, Number(row.mails)]))
}

function toListed(
  row: Row<'mailboxes'> & { paused_by_name: string | null },
  { registrationMailbox, waiting }: { registrationMailbox: string | null; waiting: number },
): ListedMailbox {
  const test = testOf(row)
  const { paused_at, paused_by_name: by, paused_reason, resume_at: nextTry, stalled_at, stalled_reason } = row
  const why = paused_reason === null ? null : mailboxReason(paused_reason)
  const paused = paused_at ? { since: paused_at, by, why, nextTry } : null
  const stalled =
    stalled_at && stalled_reason ? { since: stalled_at, why: mailboxReason(stalled_reason) } : null
  const registration = row.id === registrationMailbox
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    transport: row.transport,
    registration,
    health: healthOf(row),
    choosable: registration || (!paused && triedOf(row) !== 'failing'),
    paused,
    stalled,
    lastSentAt: row.last_sent_at,
    heardAt: row.heard_at,
    waiting,
    test,
  }
}

function testOf({ tested_at, test_result }: Row<'mailboxes'>): ListedMailbox['test'] {
  const result: TestResult | null = test_result && JSON.parse(test_result)
  return result && tested_at ? { ...result, at: tested_at } : null
}

export function healthOf(row: Row<'mailboxes'>): Health {
  if (row.paused_at) return 'paused'
  return row.stalled_at && row.stalled_reason ? 'stalled' : triedOf(row)
}

/** What left before it was tried or changed says nothing about how it is now. */
export function triedOf(row: Row<'mailboxes'>): Health {
  const { tested_at, last_sent_at, created_at } = row
  if (!tested_at || tested_at < (last_sent_at ?? created_at)) return last_sent_at ? 'working' : 'untried'
  const test = testOf(row)
  if (!test) return 'untried'
  if (test.still) return test.still
  return test.ok ? 'working' : 'failing'
}
