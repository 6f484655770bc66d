import type { Db, Row } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import type { Why } from '#src/outbox/why.ts'
import { isUnchanged, type TriedMailbox } from './unchanged.ts'

/** How long nothing is tried after a pause or a probe. */
export const PROBE_SECONDS = 3600
/** Why, when `SECRET_KEY` is another one than when the credentials were stored. */
export const UNREADABLE = 'mailbox_unreadable' satisfies Why

const NO_PAUSE = { paused_at: null, paused_reason: null, resume_at: null }

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

/** Credentials that could not be read can be, by a process that has their key: the pause for that is over. */
export async function noteReadable(db: Db, id: string) {
  await endPause(db, id).where('paused_reason', '=', UNREADABLE).execute()
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

/**
 * It works, and no longer stands still. The pause that was there when it was tried is over, unless an administrator made it; one that was
 * made since then stays.
 */
export async function noteSent(db: Db, { id, paused_at }: SeenMailbox, now: Date) {
  await db
    .updateTable('mailboxes')
    .set({ last_sent_at: iso(now), stalled_at: null, stalled_reason: null })
    .where('id', '=', id)
    .execute()
  if (paused_at) await endPause(db, id).where('paused_at', '=', paused_at).execute()
}

function endPause(db: Db, id: string) {
  return db.updateTable('mailboxes').set(NO_PAUSE).where('id', '=', id).where('paused_by', 'is', null)
}
