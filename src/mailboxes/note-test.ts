import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Finding } from '#src/mailers/finding.ts'
import { type Health, triedOf } from './list.ts'
import { noteSent } from './pause.ts'
import { isUnchanged } from './unchanged.ts'

/** What was tried, and what came of it. Stands with the mailbox until it is tried again or changed. */
export type TestResult = Finding & Tried & Partial<Untold>

interface Tried {
  what: 'connection' | 'mail'
  /** Of a mail. */
  to: string | null
}

/** How the mailbox was doing before what was found, which says nothing about it. */
interface Untold {
  still: Health
}

interface Note {
  result: TestResult
  by: { id: string }
  now: Date
}

export async function noteTest(db: Db, mailbox: Row<'mailboxes'>, { result, by, now }: Note) {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('mailboxes')
      .set({ tested_at: iso(now), test_result: JSON.stringify({ ...result, ...untold(mailbox, result) }) })
      .where(isUnchanged(mailbox))
      .execute()
    const { what, ok, found } = result
    if (ok && what === 'mail') await noteSent(trx, mailbox, now)
    await record(trx, 'mailbox.tested', { by, subjects: [mailbox.id], now, particulars: { what, ok, found } })
  })
}

/** One address was refused: another one may not be. */
function untold(mailbox: Row<'mailboxes'>, { found }: TestResult): Partial<Untold> {
  return found === 'recipient' ? { still: triedOf(mailbox) } : {}
}
