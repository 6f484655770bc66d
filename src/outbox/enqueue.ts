import { insertAll } from '#db/insert.ts'
import type { Db, QueuedKind } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { keptMailbox } from '#src/mailboxes/kept-mailbox.ts'

export interface NewMail {
  kind: QueuedKind
  /** 0: a person is waiting for it; 1: part of a bulk sending. */
  lane: 0 | 1
  /** None when it goes to somebody who is no user yet. */
  userId: string | null
  invitationId: string | null
  sendingId: string | null
  /** The link that it carries, or whatever else it is about. */
  aboutId?: string | undefined
  mailboxId: string
  to: string
  locale: string
  templateVersion: string
  brandVersion: string | null
  organizationBrandVersion: string | null
  /** Somebody asked for it although the email is on the suppression list. */
  despiteSuppression?: boolean | undefined
}

/**
 * Queues mails in the caller's transaction: the change and its mails both happen, or neither does. Their mailbox may have been looked up
 * before; it is made sure of here, for every mail there is.
 */
export async function enqueue(db: Db, mails: NewMail[], now: Date) {
  for (const [id, some] of Map.groupBy(mails, (mail) => mail.mailboxId)) {
    const mailboxId = await keptMailbox(db, id)
    await insertAll(
      db,
      'outbox',
      some.map((mail) => toRow({ ...mail, mailboxId }, now)),
    )
  }
}

function toRow(mail: NewMail, now: Date) {
  const { kind, lane, to, locale } = mail
  return {
    ...{ id: newId(), kind, lane, to, locale },
    user_id: mail.userId,
    invitation_id: mail.invitationId,
    sending_id: mail.sendingId,
    about_id: mail.aboutId ?? null,
    mailbox_id: mail.mailboxId,
    template_version: mail.templateVersion,
    brand_version: mail.brandVersion,
    organization_brand_version: mail.organizationBrandVersion,
    despite_suppression_at: mail.despiteSuppression ? iso(now) : null,
    state: 'waiting' as const,
    attempts: 0,
    due_at: iso(now),
    created_at: iso(now),
  }
}
