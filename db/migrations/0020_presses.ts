import { type Kysely, sql } from 'kysely'

/** A form that is sent twice makes one sending. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('sendings').addColumn('press', 'text').execute()
  await db.schema
    .createIndex('sendings_press')
    .on('sendings')
    .columns(['created_by', 'press'])
    .unique()
    .where(sql.ref('press'), 'is not', null)
    .execute()
}
