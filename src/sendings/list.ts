import type { BatchState, Db, OutboxState } from '#db/schema.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'

export interface ListedSending {
  id: string
  createdAt: string
  by: string | null
  total: number
  sent: number
  failed: number
  waiting: number
}

const SHOWN = 50

/** The newest sendings that somebody may see, with what became of their mails. */
export async function listSendings(db: Db, { by }: { by: Viewer }): Promise<ListedSending[]> {
  const rows = await db
    .selectFrom('sendings')
    .leftJoin('users', 'users.id', 'sendings.created_by')
    .select(['sendings.id', 'sendings.created_at', 'users.name'])
    .where(sendingsInScope(by))
    .orderBy('sendings.created_at', 'desc')
    .orderBy('sendings.id', 'desc')
    .limit(SHOWN)
    .execute()
  const counts = await countMails(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    by: row.name,
    ...(counts.get(row.id) ?? { total: 0, sent: 0, failed: 0, waiting: 0, cancelled: 0 }),
  }))
}

export interface MailCounts {
  total: number
  waiting: number
  sent: number
  failed: number
  cancelled: number
}

/** Counted from the rows each time, so the figures can never drift away from them. */
export async function countMails(db: Db, sendingIds: string[]) {
  const counts = new Map<string, MailCounts>()
  if (sendingIds.length === 0) return counts
  const rows = await db
    .selectFrom('outbox')
    .leftJoin('batches', (join) =>
      join.onRef('batches.id', '=', 'outbox.batch_id').on('batches.state', '=', 'parked'),
    )
    .select((eb) => [
      'sending_id',
      'outbox.state',
      'batches.state as batch_state',
      eb.fn.countAll().as('mails'),
    ])
    .where('sending_id', 'in', sendingIds)
    .groupBy(['sending_id', 'outbox.state', 'batches.state'])
    .execute()
  for (const { sending_id, state, batch_state, mails } of rows) {
    const count = counts.get(sending_id!) ?? { total: 0, waiting: 0, sent: 0, failed: 0, cancelled: 0 }
    const n = Number(mails)
    count.total += n
    count[columnOf(state, batch_state)] += n
    counts.set(sending_id!, count)
  }
  return counts
}

/** Nobody can tell what became of a parked batch, and nothing more happens to it by itself: it needs a person. */
function columnOf(state: OutboxState, batch: BatchState | null) {
  if (state === 'batched') return batch === 'parked' ? 'failed' : 'waiting'
  return state
}
