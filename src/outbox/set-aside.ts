import { expressionBuilder } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { lookAgainSoon } from './look-again.ts'

/** Later than anything is due: where mails of a paused or cancelled sending wait. */
export const ASIDE = '9999-12-31T23:59:59.999Z'

/**
 * Mails of a sending that was paused or cancelled step aside when their turn comes, so that nobody looks through them again
 * and again, however many they are; `src/sendings/settle.ts` puts them back or withdraws them. Returns the others.
 */
export async function setAside(trx: Db, rows: Row<'outbox'>[], now: Date) {
  const stopped = await stoppedAmong(trx, rows)
  if (stopped.length === 0) return rows
  const held = await hold(trx, stopped)
  const of = (sendings: (string | null)[]) =>
    rows.filter((row) => sendings.includes(row.sending_id)).map((row) => row.id)
  const aside = of(held.map((sending) => sending.id))
  if (aside.length > 0)
    await trx.updateTable('outbox').set({ due_at: ASIDE }).where('id', 'in', aside).execute()
  await lookAgainSoon(
    trx,
    of(stopped).filter((id) => !aside.includes(id)),
    now,
  )
  const cancelled = held.filter((sending) => sending.cancelled_at).map((sending) => sending.id)
  if (cancelled.length > 0)
    await trx
      .updateTable('sendings')
      .set({ unsettled_at: iso(now) })
      .where('id', 'in', cancelled)
      .execute()
  return rows.filter((row) => !stopped.includes(row.sending_id))
}

/** The sendings of these mails that are paused or cancelled. */
export async function stoppedAmong(db: Db, rows: Row<'outbox'>[]): Promise<(string | null)[]> {
  const ids = [...new Set(rows.flatMap((row) => row.sending_id ?? []))]
  if (ids.length === 0) return []
  const stopped = await db
    .selectFrom('sendings')
    .select('id')
    .where('id', 'in', ids)
    .where(isStopped())
    .execute()
  return stopped.map(({ id }) => id)
}

/** Nobody resumes a sending while its mails are stepping aside; whoever is at it already is not waited for. */
function hold(trx: Db, ids: (string | null)[]) {
  const stopped = trx.selectFrom('sendings').select(['id', 'cancelled_at']).where('id', 'in', ids)
  return passingOverLocked(trx, stopped.where(isStopped())).execute()
}

function isStopped() {
  const eb = expressionBuilder<Database, 'sendings'>()
  return eb.or([eb('paused_at', 'is not', null), eb('cancelled_at', 'is not', null)])
}
