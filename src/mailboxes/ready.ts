import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { PROBE_SECONDS } from './pause.ts'
import { LONGEST_WAIT_SECONDS } from './rate.ts'

/** Mailboxes that may send now; whoever waited longest comes first, so that none starves the others. */
export async function mailboxesReady(db: Db, now: Date) {
  return ready(db, now)
    .orderBy((eb) => eb.fn.coalesce('last_sent_at', eb.val('')))
    .orderBy('id')
    .execute()
}

/**
 * Asked again once there is something to send, because it may have been paused meanwhile. Of a paused mailbox only one
 * batch an hour leaves, to find out whether it works again.
 */
export async function mayLeave(db: Db, id: string, now: Date) {
  const mailbox = await ready(db, now).where('id', '=', id).executeTakeFirst()
  if (!mailbox?.paused_at) return mailbox !== undefined
  const { numUpdatedRows } = await db
    .updateTable('mailboxes')
    .set({ resume_at: iso(addSeconds(now, PROBE_SECONDS)) })
    .where('id', '=', id)
    .where('resume_at', '=', mailbox.resume_at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function ready(db: Db, now: Date) {
  return db
    .selectFrom('mailboxes')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('resume_at', '<=', iso(now)),
        eb('resume_at', '>', iso(addSeconds(now, LONGEST_WAIT_SECONDS))),
        eb.and([eb('paused_at', 'is', null), eb('resume_at', 'is', null)]),
      ]),
    )
}
