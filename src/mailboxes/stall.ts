import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { isUnchanged, type TriedMailbox } from './unchanged.ts'

/**
 * Greylisting is over by then and the limit of an hour begins anew, so that neither is called a failure; of the five days for which a mail
 * is tried nearly all are left.
 */
const SOON_OVER_MINUTES = 60

/** Mails of a mailbox were tried and none left. */
export interface InVain {
  why: string
  /** Whether that alone says something about the mailbox, and not only about a recipient who was put off before. */
  begins: boolean
}

/**
 * Two tries in vain, an hour or more apart, with nothing that left in between: this mailbox stands still, and says why. `noteSent` ends it.
 * Changed while it was being tried, it stays as it is.
 */
export async function noteInVain(
  db: Db,
  mailbox: TriedMailbox,
  { why, begins, now }: InVain & { now: Date },
) {
  const tried = db.updateTable('mailboxes').where(isUnchanged(mailbox))
  if (begins)
    await tried
      .set({ stalled_at: iso(now) })
      // Later than now is what a clock that was ahead wrote down.
      .where((eb) => eb.or([eb('stalled_at', 'is', null), eb('stalled_at', '>', iso(now))]))
      .execute()
  await tried
    .set({ stalled_reason: why })
    .where('stalled_at', '<=', iso(addMinutes(now, -SOON_OVER_MINUTES)))
    .execute()
}
