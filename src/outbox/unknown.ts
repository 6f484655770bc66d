import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { mailboxReason, type Reason } from '#src/mailboxes/reason.ts'
import { forgetRequest } from './kept-request.ts'
import { unsettleCancelled } from './unsettle-cancelled.ts'

/** Mails handed over together, of which nobody can tell any more whether they arrived. */
export interface UnknownBatch {
  id: string
  mailboxId: string
  /** When it was handed over first. */
  since: string
  why: Reason | null
  mails: { id: string; userId: string | null; name: string; email: string; sendingId: string | null }[]
}

/** The oldest first. */
export async function listUnknown(db: Db, { mailboxId }: { mailboxId: string }): Promise<UnknownBatch[]> {
  const rows = await db
    .selectFrom('batches')
    .innerJoin('outbox', 'outbox.batch_id', 'batches.id')
    .leftJoin('users', 'users.id', 'outbox.user_id')
    .select(['batches.id as batch_id', 'batches.mailbox_id', 'batches.first_sent_at', 'batches.created_at'])
    .select(['batches.last_error', 'outbox.id', 'outbox.to', 'outbox.sending_id', 'users.id as user_id'])
    .select('users.name')
    .where('batches.state', '=', 'parked')
    .where('outbox.state', '=', 'batched')
    .where('batches.mailbox_id', '=', mailboxId)
    .orderBy('batches.created_at')
    .orderBy('outbox.position')
    .execute()
  return [...Map.groupBy(rows, (row) => row.batch_id)].map(([id, mails]) => ({
    id,
    mailboxId: mails[0]!.mailbox_id,
    since: mails[0]!.first_sent_at ?? mails[0]!.created_at,
    why: whyOf(mails[0]!.last_error),
    mails: mails.map((mail) => ({
      id: mail.id,
      userId: mail.user_id,
      name: mail.name ?? '',
      email: mail.to,
      sendingId: mail.sending_id,
    })),
  }))
}

function whyOf(error: string | null) {
  return error === null ? null : mailboxReason(error)
}

/** How many such mails there are, by mailbox. */
export async function countUnknown(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('batches')
    .innerJoin('outbox', 'outbox.batch_id', 'batches.id')
    .select((eb) => ['batches.mailbox_id', eb.fn.countAll().as('mails')])
    .where('batches.state', '=', 'parked')
    .where('outbox.state', '=', 'batched')
    .groupBy('batches.mailbox_id')
    .execute()
  return new Map(rows.map((row) => [row.mailbox_id, Number(row.mails)]))
}

interface Settle {
  batchId: string
  mailboxId: string
  /** Whether the mails count as sent from now on or go out again, with the same links, in a new batch. */
  as: 'sent' | 'again'
  by: { id: string }
  now: Date
}

/** An administrator has found out, or decides. Returns how many mails it was about; none when it was settled already. */
export async function settleUnknown(db: Db, { batchId, mailboxId, as, by, now }: Settle): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows: parked } = await trx
      .updateTable('batches')
      .set({ state: 'known' })
      .where('id', '=', batchId)
      .where('mailbox_id', '=', mailboxId)
      .where('state', '=', 'parked')
      .executeTakeFirst()
    if (parked === 0n) return 0
    await forgetRequest(trx, batchId)
    const mails = await trx
      .updateTable('outbox')
      .set({ last_error: null })
      .set(
        as === 'sent'
          ? { state: 'sent', settled_at: iso(now) }
          : { state: 'waiting', batch_id: null, position: null, attempts: 0, due_at: iso(now) },
      )
      .where('batch_id', '=', batchId)
      .where('state', '=', 'batched')
      .returning('sending_id')
      .execute()
    if (as === 'again') await unsettleCancelled(trx, mails)
    const particulars = { as, mails: mails.length }
    await record(trx, 'batch.settled', { by, subjects: [batchId], now, particulars })
    return mails.length
  })
}
