import type { Db } from '#db/schema.ts'
import { addDays, iso } from '#src/clock.ts'

/** Bounces come within five days, and complaints about a mail seldom later than this. */
export const REPORTS_DAYS = 30

/** What reports about the mails of a removed mailbox are signed with, once hardly any still come. */
export async function forgetOldSigning(db: Db, { now }: { now: Date }) {
  await db
    .updateTable('mailboxes')
    .set({ webhook_secret: null })
    .where('removed_at', '<', iso(addDays(now, -REPORTS_DAYS)))
    .where('webhook_secret', 'is not', null)
    .execute()
}
