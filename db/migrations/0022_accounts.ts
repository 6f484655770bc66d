import type { Kysely } from 'kysely'

/** To whom a batch was handed over first: only there is it known. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('batches').addColumn('account', 'text').execute()
}
