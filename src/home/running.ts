import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { isNotParked } from '#src/mailboxes/not-parked.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { countMails, type MailCounts, NO_MAILS } from '#src/sendings/list.ts'
import { mailboxPauseOf } from '#src/sendings/mailbox-pause.ts'
import { readPaces } from '#src/sendings/pace.ts'
import { type PutOff, readPutOff } from '#src/sendings/put-off.ts'

export interface RunningSending extends MailCounts {
  id: string
  /** Somebody paused it, or its mailbox is. */
  stopped: 'paused' | 'heldUp' | null
  /** How many mails a minute are leaving. */
  perMinute: number | null
  /** Of those that wait. */
  putOff: PutOff | null
  /** While people are still being taken up: how many were chosen. */
  expected: number | null
}

const SHOWN = 3

/** The newest sendings that have begun and are not finished. */
export async function listRunning(db: Db, { by, now }: { by: Viewer; now: Date }): Promise<RunningSending[]> {
  const sendings = await db
    .selectFrom('sendings')
    .select(['sendings.id', 'paused_at', 'expected', 'expanded_at', 'selection'])
    .where(sendingsInScope(by))
    .where('cancelled_at', 'is', null)
    .where(({ eb, or }) => or([eb('send_at', 'is', null), eb('send_at', '<=', iso(now))]))
    .where(({ eb, or, exists, selectFrom }) => {
      const waiting = selectFrom('outbox')
        .leftJoin('batches', 'batches.id', 'outbox.batch_id')
        .select('outbox.id')
        .whereRef('outbox.sending_id', '=', 'sendings.id')
        .where('outbox.state', 'in', ['waiting', 'batched'])
        .where(isNotParked())
      const preparing = eb('selection', 'is not', null).and('expanded_at', 'is', null)
      return or([preparing, exists(waiting)])
    })
    .orderBy('sendings.created_at', 'desc')
    .orderBy('sendings.id', 'desc')
    .limit(SHOWN)
    .execute()
  if (sendings.length === 0) return []
  const sendingIds = sendings.map(({ id }) => id)
  const counts = await countMails(db, sendingIds)
  const paces = await readPaces(db, { now })
  const putOff = await readPutOff(db, { sendingIds, now })
  const running = sendings.map(async ({ id, paused_at, selection, expanded_at, expected }) => ({
    id,
    stopped: paused_at ? ('paused' as const) : (await mailboxPauseOf(db, id)) && ('heldUp' as const),
    perMinute: paces.get(id) ?? null,
    putOff: putOff.get(id) ?? null,
    expected: selection && !expanded_at ? expected : null,
    ...(counts.get(id) ?? NO_MAILS),
  }))
  return Promise.all(running)
}
