import type { Db, QueuedKind, Row } from '#db/schema.ts'
import type { Sender } from '#src/config.ts'
import type { Mail } from '#src/mailboxes/mailer.ts'

export interface MailContent extends Pick<Mail, 'subject' | 'html' | 'text'> {
  toName: string
  /** Instead of the mailbox's name. */
  fromName?: string
  replyTo?: Sender
}

/** Makes up the mails of one kind. */
export interface Composer {
  /** In the claiming transaction: outbox ids that must not be sent any more → reason; also stamps what the mail will say. */
  recheck(trx: Db, rows: Row<'outbox'>[], now: Date): Promise<Map<string, string>>
  /** Outside any transaction; pure: the same rows give the same bytes. A mail that can't be made up safely has no entry. */
  compose(db: Db, rows: Row<'outbox'>[]): Promise<Map<string, MailContent>>
}

export type Composers = Record<QueuedKind, Composer>
