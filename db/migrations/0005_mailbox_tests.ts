import type { Kysely } from 'kysely'

/** When a mailbox was last tried out and what was found: the same truth for every administrator. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('mailboxes').addColumn('tested_at', 'text').execute()
  await db.schema.alterTable('mailboxes').addColumn('test_result', 'text').execute()
}
