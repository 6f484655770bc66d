import type { Db } from '#db/schema.ts'
import { FACT_COLUMNS, SUPPRESSED } from '#src/outbox/mail-status.ts'
import { event, mailEvents, type TimelineEvent } from './timeline.ts'

const SHOWN = 5

type Recovery = Awaited<ReturnType<typeof recoveriesOf>>[number]

/** The newest mails to somebody with a link for a new password, whoever asked for them, oldest first. */
export async function recoveriesOf(db: Db, userId: string) {
  const mails = await db
    .selectFrom('links')
    .innerJoin('outbox', 'outbox.about_id', 'links.id')
    .leftJoin('users as makers', 'makers.id', 'links.made_by')
    .select(['outbox.state as mail_state', 'outbox.settled_at', 'outbox.created_at', 'links.spent_at'])
    .select('makers.name as maker')
    .select(FACT_COLUMNS)
    .where('links.user_id', '=', userId)
    .where('links.purpose', '=', 'password_reset')
    // Nobody misses one that did not leave because a newer one did.
    .where((eb) => eb.or([eb('state', '!=', 'cancelled'), eb('last_error', '=', SUPPRESSED)]))
    .orderBy('links.id', 'desc')
    .limit(SHOWN)
    .execute()
  return mails.reverse()
}

const OF_RECOVERIES: Partial<Record<TimelineEvent['what'], TimelineEvent['what']>> = {
  sent: 'recoverySent',
  failed: 'recoveryFailed',
  bounced: 'recoveryBounced',
  complained: 'recoveryComplained',
  suppressed: 'recoverySuppressed',
}

export function recoveryEvents(mail: Recovery): TimelineEvent[] {
  const events = mailEvents(mail).flatMap((told) => {
    const what = OF_RECOVERIES[told.what]
    return what ? [{ ...told, what }] : []
  })
  const { settled_at: settledAt, created_at: at, maker: by } = mail
  // Afterwards only who had it sent is still worth telling.
  if (!settledAt || by) events.unshift(event('recoveryQueued', at, { is: settledAt ? 'done' : 'now', by }))
  return mail.spent_at ? [...events, event('recovered', mail.spent_at)] : events
}
