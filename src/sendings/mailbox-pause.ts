import type { Db } from '#db/schema.ts'
import { mailboxReason, type Reason } from '#src/mailboxes/reason.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'
import type { Why } from '#src/outbox/why.ts'

export interface MailboxPause {
  reason: Reason
  byHand: boolean
  /** None while nothing leaves from any. */
  mailbox: { id: string; name: string } | null
  /** When it is tried again by itself, if it is. */
  nextTry: string | null
}

const HELD: Why = 'outbox_held'
const BY_HAND: Why = 'paused_by_administrator'

/** Why mails of a sending wait for their mailbox, which stands still. Looked up from the mailboxes, which are few. */
export async function mailboxPauseOf(db: Db, sendingId: string): Promise<MailboxPause | null> {
  if (await outboxHeldSince(db))
    return { reason: mailboxReason(HELD), byHand: true, mailbox: null, nextTry: null }
  const mailbox = await db
    .selectFrom('mailboxes')
    .select(['id', 'name', 'address', 'paused_reason', 'paused_by', 'resume_at'])
    .where('paused_at', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('outbox')
          .select('outbox.id')
          .where('sending_id', '=', sendingId)
          .where('state', 'in', ['waiting', 'batched'])
          .whereRef('mailbox_id', '=', 'mailboxes.id'),
      ),
    )
    .executeTakeFirst()
  if (!mailbox) return null
  const { id, name, address, paused_reason, paused_by, resume_at: nextTry } = mailbox
  const reason = paused_by ? BY_HAND : (paused_reason ?? '')
  const byHand = paused_by !== null
  return { reason: mailboxReason(reason), byHand, mailbox: { id, name: name || address }, nextTry }
}
