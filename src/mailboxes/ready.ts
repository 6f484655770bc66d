import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db, Row } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { PROBE_SECONDS } from './pause.ts'
import { LONGEST_WAIT_SECONDS } from './rate.ts'

/** Mailboxes that may send now; whoever waited longest comes first, so that none starves the others. */
export function mailboxesReady(db: Db, now: Date) {
  return db
    .selectFrom('mailboxes')
    .selectAll('mailboxes')
    .where(isReady(now))
    .orderBy((eb) => eb.fn.coalesce('last_sent_at', eb.val('')))
    .orderBy('id')
}

/** Asked in the query that takes something for it, of a mailbox that was ready a moment ago: what is there may be so because it was paused. */
export function isStillReady({ id }: Row<'mailboxes'>, now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database>()
  return eb.exists(eb.selectFrom('mailboxes').select('id').where('id', '=', id).where(isReady(now)))
}

function isReady(now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'mailboxes'>()
  const isTurn = eb.or([
    eb('resume_at', '<=', iso(now)),
    eb('resume_at', '>', iso(addSeconds(now, LONGEST_WAIT_SECONDS))),
    eb.and([eb('paused_at', 'is', null), eb('resume_at', 'is', null)]),
  ])
  return eb.and([eb('removed_at', 'is', null), isTurn])
}

/**
 * Asked once there is something to send from a mailbox that is ready. Of a paused one only a single batch an hour leaves, to
 * find out whether it works again.
 */
export async function mayLeave(db: Db, { id, paused_at, resume_at }: Row<'mailboxes'>, now: Date) {
  if (!paused_at) return true
  const { numUpdatedRows } = await db
    .updateTable('mailboxes')
    .set({ resume_at: iso(addSeconds(now, PROBE_SECONDS)) })
    .where('id', '=', id)
    .where('paused_at', '=', paused_at)
    .where('resume_at', '=', resume_at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
