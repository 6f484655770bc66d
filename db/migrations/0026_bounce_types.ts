import type { Kysely } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

/** Some bounces are automatic answers to a mail that arrived. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('outbox').addColumn('bounced_type', 'text').execute()
  await compareByBytes(db)
}
