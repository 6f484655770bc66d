import type { Kysely } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

/** That mails of a mailbox are tried and none leaves can't be told from the mails, see DECISIONS.md 86. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('mailboxes').addColumn('stalled_at', 'text').execute()
  await db.schema.alterTable('mailboxes').addColumn('stalled_reason', 'text').execute()
  await compareByBytes(db)
}
