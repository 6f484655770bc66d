import type { Kysely } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

/** What left from a mailbox goes on naming it, so a removed one stays as a row, see DECISIONS.md 94. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('mailboxes').addColumn('removed_at', 'text').execute()
  await db.schema.alterTable('mailboxes').addColumn('removed_by', 'text').execute()
  await compareByBytes(db)
}
