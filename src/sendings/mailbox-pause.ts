import type { Db } from '#db/schema.ts'
import { outboxHeldSince } from '#src/outbox/hold.ts'
import type { Why } from '#src/outbox/why.ts'

export interface MailboxPause {
  reason: string
  byHand: boolean
}

/** Why mails of a sending wait for their mailbox, which stands still. Looked up from the mailboxes, which are few. */
export async function mailboxPauseOf(db: Db, id: string): Promise<MailboxPause | null> {
  if (await outboxHeldSince(db)) return { reason: 'outbox_held' satisfies Why, byHand: true }
  const mailbox = await db
    .selectFrom('mailboxes')
    .select(['paused_reason', 'paused_by'])
    .where('paused_at', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('outbox')
          .select('outbox.id')
          .where('sending_id', '=', id)
          .where('state', 'in', ['waiting', 'batched'])
          .whereRef('mailbox_id', '=', 'mailboxes.id'),
      ),
    )
    .executeTakeFirst()
  if (!mailbox) return null
  return mailbox.paused_by
    ? { reason: 'paused_by_administrator' satisfies Why, byHand: true }
    : { reason: mailbox.paused_reason ?? '', byHand: false }
}
