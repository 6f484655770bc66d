import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { holdTurns } from './rate.ts'

const PROBE_SECONDS = 3600

interface Pause {
  why: string
  now: Date
}

/** Nothing leaves from this mailbox until somebody mends it or, once an hour, a batch that probes it gets through. */
export async function pauseMailbox(db: Db, id: string, { why, now }: Pause) {
  await db
    .updateTable('mailboxes')
    .set((eb) => ({
      paused_at: eb.fn.coalesce('paused_at', eb.val(iso(now))),
      paused_reason: why,
      resume_at: iso(addSeconds(now, PROBE_SECONDS)),
    }))
    .where('id', '=', id)
    .where('paused_by', 'is', null)
    .execute()
}

/** The provider asked for a little patience: nothing to show, nothing to mend. */
export async function slowDownMailbox(db: Db, id: string, until: Date) {
  await db
    .updateTable('mailboxes')
    .set({ resume_at: iso(until) })
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .execute()
  await holdTurns(db, id, until)
}

/** It works: a pause is over, unless an administrator made it. */
export async function noteSent(db: Db, id: string, now: Date) {
  await db
    .updateTable('mailboxes')
    .set({
      last_sent_at: iso(now),
      resume_at: sql`case when paused_at is null then resume_at end`,
      paused_at: sql`case when paused_by is not null then paused_at end`,
      paused_reason: null,
    })
    .where('id', '=', id)
    .execute()
}

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
        eb.and([eb('paused_at', 'is', null), eb('resume_at', 'is', null)]),
      ]),
    )
}
