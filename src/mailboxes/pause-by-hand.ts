import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'

interface Change {
  id: string
  by: { id: string }
  now: Date
}

/** An administrator pauses a mailbox: nothing leaves from it, and nothing tries it, until it is resumed. */
export async function pauseMailboxByHand(db: Db, { id, by, now }: Change): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('mailboxes')
      .set({ paused_at: iso(now), paused_by: by.id, paused_reason: null, resume_at: null })
      .where('id', '=', id)
      .where('paused_by', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await record(trx, 'mailbox.paused', { by, subjects: [id], now })
    return numUpdatedRows > 0n
  })
}

/** Ends a pause, whoever or whatever made it: the next mails leave at once. */
export async function resumeMailbox(db: Db, { id, by, now }: Change): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('mailboxes')
      .set({ paused_at: null, paused_by: null, paused_reason: null, resume_at: null })
      .where('id', '=', id)
      .where('paused_at', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await record(trx, 'mailbox.resumed', { by, subjects: [id], now })
    return numUpdatedRows > 0n
  })
}
