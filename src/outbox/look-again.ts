import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'

const SECONDS = 5

/**
 * Mails whose fate somebody else is deciding just now are looked at again in a moment. To wait for whoever decides, perhaps for one step of
 * a large sending after the other, would hold up every mail behind them.
 */
export async function lookAgainSoon(trx: Db, ids: string[], now: Date) {
  if (ids.length === 0) return
  await trx
    .updateTable('outbox')
    .set({ due_at: iso(addSeconds(now, SECONDS)) })
    .where('id', 'in', ids)
    .execute()
}
