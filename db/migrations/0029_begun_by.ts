import type { Kysely } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

/** A sending for later that somebody begins before its time is not called one that began when it was planned for, see DECISIONS.md 93. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('sendings').addColumn('begun_by', 'text').execute()
  await compareByBytes(db)
}
