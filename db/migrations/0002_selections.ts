import type { Kysely } from 'kysely'

/** A sending to everybody who matches a filter is worked off in steps: what was chosen, how far it got, when it was done. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('sendings').addColumn('selection', 'text').execute()
  await db.schema.alterTable('sendings').addColumn('expected', 'integer').execute()
  await db.schema.alterTable('sendings').addColumn('reached', 'text').execute()
  await db.schema.alterTable('sendings').addColumn('expanded_at', 'text').execute()
}
