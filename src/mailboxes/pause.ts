import type { Db, Row } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { isUnchanged, type TriedMailbox } from './unchanged.ts'

/** How long nothing is tried after a pause or a probe. */
export const PROBE_SECONDS = 3600

interface Pause {
  why: string
  now: Date
}

type SeenMailbox = Pick<Row<'mailboxes'>, 'id' | 'paused_at'>

/**
 * Nothing leaves from this mailbox until somebody mends it or, once an hour, a batch that probes it gets through. Changed while it was being
 * tried, it stays as it is.
 */
export async function pauseMailbox(db: Db, mailbox: TriedMailbox, { why, now }: Pause) {
  await db
    .updateTable('mailboxes')
    .set((eb) => ({
      paused_at: eb.fn.coalesce('paused_at', eb.val(iso(now))),
      paused_reason: why,
      resume_at: iso(addSeconds(now, PROBE_SECONDS)),
    }))
    .where(isUnchanged(mailbox))
    .where('paused_by', 'is', null)
    .execute()
}

/** Whether it was paused after it was as it is given here: the pause that a batch is to probe does not keep that batch back. */
export async function isPausedSince(db: Db, { id, paused_at }: SeenMailbox): Promise<boolean> {
  const today = await db
    .selectFrom('mailboxes')
    .select(['paused_at', 'paused_by'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return today.paused_by !== null || (today.paused_at !== null && today.paused_at !== paused_at)
}

/** What was to probe it is left to a person and proves nothing: the next batch may. */
export async function probeAgain(db: Db, id: string, now: Date) {
  await db
    .updateTable('mailboxes')
    .set({ resume_at: iso(now) })
    .where('id', '=', id)
    .where('paused_at', 'is not', null)
    .where('paused_by', 'is', null)
    .execute()
}

/** It works: the pause that was there when it was tried is over, unless an administrator made it. One that was made since then stays. */
export async function noteSent(db: Db, { id, paused_at }: SeenMailbox, now: Date) {
  await db
    .updateTable('mailboxes')
    .set({ last_sent_at: iso(now) })
    .where('id', '=', id)
    .execute()
  if (!paused_at) return
  await db
    .updateTable('mailboxes')
    .set({ paused_at: null, paused_reason: null, resume_at: null })
    .where('id', '=', id)
    .where('paused_at', '=', paused_at)
    .where('paused_by', 'is', null)
    .execute()
}
