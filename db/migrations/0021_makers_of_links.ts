import type { Kysely } from 'kysely'

/** Who had a link for a new password sent to somebody else. Of those that were sent before only the audit knows. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('links').addColumn('made_by', 'text').execute()
}
