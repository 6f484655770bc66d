import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'

/** What left longer ago says nothing about now: somebody may have paused it in between. */
const LATELY_SECONDS = 60
/** In less time than that, a rate would be a guess. */
const WARM_UP_MS = 3000
const MINUTE_MS = 60_000
/** Of up to a hundred mails each: enough to tell by, and few enough to be looked at every second. */
const NEWEST_BATCHES = 30

/** How many mails a minute are leaving, by sending; nothing for those of which nothing left lately. */
export async function readPaces(db: Db, { now }: { now: Date }): Promise<Map<string, number>> {
  const paces = new Map<string, number>()
  for (const [sendingId, moments] of Map.groupBy(await sentLately(db, now), (row) => row.sending_id)) {
    const perMinute = paceOf(moments, now)
    if (sendingId && perMinute) paces.set(sendingId, perMinute)
  }
  return paces
}

type Moment = Awaited<ReturnType<typeof sentLately>>[number]

/** Found by their batches and nothing else, so that however large a sending is, nobody looks through its mails. */
async function sentLately(db: Db, now: Date) {
  const batchIds = await newestBatches(db)
  if (batchIds.length === 0) return []
  const moments = await db
    .selectFrom('outbox')
    .select((eb) => ['sending_id', eb.fn.countAll().filterWhere('state', '=', 'sent').as('mails')])
    .select('settled_at')
    .where('batch_id', 'in', batchIds)
    .where('settled_at', '>', iso(addSeconds(now, -LATELY_SECONDS)))
    .groupBy(['sending_id', 'settled_at'])
    .orderBy('settled_at')
    .execute()
  return moments.filter(({ mails }) => Number(mails) > 0)
}

/** Those that are being handed over, and the last of which it is known what became of them. */
async function newestBatches(db: Db) {
  const newest = db.selectFrom('batches').select('id').orderBy('due_at', 'desc').limit(NEWEST_BATCHES)
  const batches = await Promise.all([
    newest.where('state', '=', 'open').where('leased_by', 'is not', null).execute(),
    newest.where('state', '=', 'known').execute(),
  ])
  return batches.flat().map(({ id }) => id)
}

/** Counted from the first moment on: how long that one took is not known. */
function paceOf([first, ...rest]: Moment[], now: Date) {
  const elapsed = now.getTime() - Date.parse(first?.settled_at ?? '')
  const mails = rest.reduce((sum, moment) => sum + Number(moment.mails), 0)
  if (!(elapsed >= WARM_UP_MS) || mails === 0) return
  return Math.max(1, Math.round((mails / elapsed) * MINUTE_MS))
}
