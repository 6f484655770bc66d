import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import { type ListedMailbox, listMailboxes } from '#src/mailboxes/list.ts'
import { isNotParked } from '#src/mailboxes/not-parked.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { unsuccessful } from '#src/outbox/unsuccessful.ts'

export const FAILURES_OF_DAYS = 30

export interface Health extends ListedMailbox {
  /** In the last 30 days. */
  failed: number
}

/** How the Registration mailbox is doing; nothing when there is none. */
export async function readHealth(
  db: Db,
  { by, now }: { by: Viewer; now: Date },
): Promise<Health | undefined> {
  const mailbox = (await listMailboxes(db)).find(({ registration }) => registration)
  if (!mailbox) return
  const mails = () => countMails(db, { mailboxId: mailbox.id, by })
  const since = iso(addDays(now, -FAILURES_OF_DAYS))
  const [waiting, failed] = await Promise.all([
    mails()
      .leftJoin('batches', 'batches.id', 'outbox.batch_id')
      .where('outbox.settled_at', 'is', null)
      .where(isNotParked())
      .executeTakeFirstOrThrow(),
    mails()
      .where(unsuccessful)
      .where('outbox.state', '=', 'failed')
      .where('outbox.settled_at', '>', since)
      .executeTakeFirstOrThrow(),
  ])
  return { ...mailbox, waiting: Number(waiting.mails), failed: Number(failed.mails) }
}

interface Which {
  mailboxId: string
  by: Viewer
}

/** Administrators see mails to everybody, so nobody has to be looked up for them, however long the queue. */
function countMails(db: Db, { mailboxId, by }: Which) {
  return db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll().as('mails'))
    .where('outbox.mailbox_id', '=', mailboxId)
    .$if(by.role !== 'admin', (rows) =>
      rows.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('users')
            .select('users.id')
            .whereRef('users.id', '=', 'outbox.user_id')
            .where(usersInScope(by)),
        ),
      ),
    )
}
