import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'
import type { ListedMailbox } from '#src/mailboxes/list.ts'
import { isNotParked } from '#src/mailboxes/not-parked.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { unsuccessful } from '#src/outbox/unsuccessful.ts'

export const FAILURES_OF_DAYS = 30

export interface RegistrationMailbox extends ListedMailbox {
  /** In the last 30 days. */
  failed: number
}

interface Look {
  mailboxes: ListedMailbox[]
  by: Viewer
  now: Date
}

/** How the Registration mailbox is doing; nothing when there is none. */
export async function readRegistrationMailbox(
  db: Db,
  { mailboxes, by, now }: Look,
): Promise<RegistrationMailbox | undefined> {
  const mailbox = mailboxes.find(({ registration }) => registration)
  if (!mailbox) return
  const which = { mailboxId: mailbox.id, by }
  const [waiting, failed] = await Promise.all([countWaiting(db, which), countFailed(db, { ...which, now })])
  return { ...mailbox, waiting, failed }
}

/** Other mailboxes that stand still or fail while mails are to leave from them; these don't follow the setting. */
export async function findStopped(db: Db, { mailboxes, by }: Omit<Look, 'now'>): Promise<ListedMailbox[]> {
  const others = mailboxes.filter((mailbox) => !mailbox.registration && isStopped(mailbox))
  const seen = await Promise.all(
    others.map(async (mailbox) => ({
      ...mailbox,
      waiting: await countWaiting(db, { mailboxId: mailbox.id, by }),
    })),
  )
  return seen.filter(({ waiting }) => waiting > 0)
}

export function isStopped({ health }: ListedMailbox) {
  return health === 'paused' || health === 'stalled' || health === 'failing'
}

interface Which {
  mailboxId: string
  by: Viewer
}

async function countWaiting(db: Db, which: Which) {
  const { mails } = await countMails(db, which)
    .leftJoin('batches', 'batches.id', 'outbox.batch_id')
    .where('outbox.settled_at', 'is', null)
    .where(isNotParked())
    .executeTakeFirstOrThrow()
  return Number(mails)
}

async function countFailed(db: Db, { now, ...which }: Which & { now: Date }) {
  const { mails } = await countMails(db, which)
    .where(unsuccessful)
    .where('outbox.state', '=', 'failed')
    .where('outbox.settled_at', '>', iso(addDays(now, -FAILURES_OF_DAYS)))
    .executeTakeFirstOrThrow()
  return Number(mails)
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
