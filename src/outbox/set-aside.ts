import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'

/** Later than anything is due: where mails of a paused or cancelled sending wait. */
export const ASIDE = '9999-12-31T23:59:59.999Z'

/**
 * Mails of a sending that was paused or cancelled step aside when their turn comes, so that nobody looks through them again
 * and again, however many they are; `src/sendings/settle.ts` puts them back or withdraws them. Returns the others.
 */
export async function setAside(trx: Db, rows: Row<'outbox'>[], now: Date) {
  const stopped = await stoppedAmong(trx, rows)
  if (stopped.length === 0) return rows
  const ids = new Set<string | null>(stopped.map((sending) => sending.id))
  const aside = rows.filter((row) => ids.has(row.sending_id)).map((row) => row.id)
  await trx.updateTable('outbox').set({ due_at: ASIDE }).where('id', 'in', aside).execute()
  const cancelled = stopped.filter((sending) => sending.cancelled_at).map((sending) => sending.id)
  if (cancelled.length > 0)
    await trx
      .updateTable('sendings')
      .set({ unsettled_at: iso(now) })
      .where('id', 'in', cancelled)
      .execute()
  return rows.filter((row) => !ids.has(row.sending_id))
}

/** The update changes nothing but holds the rows: nobody resumes a sending while its mails are stepping aside. */
async function stoppedAmong(trx: Db, rows: Row<'outbox'>[]) {
  const ids = [...new Set(rows.flatMap((row) => row.sending_id ?? []))]
  if (ids.length === 0) return []
  return trx
    .updateTable('sendings')
    .set((eb) => ({ expected: eb.ref('expected') }))
    .where('id', 'in', ids)
    .where((eb) => eb.or([eb('paused_at', 'is not', null), eb('cancelled_at', 'is not', null)]))
    .returning(['id', 'cancelled_at'])
    .execute()
}
