import { type Kysely, sql } from 'kysely'

/** The page that shows a link, loaded again, makes no second one. */
export async function up(db: Kysely<unknown>) {
  await db.schema.alterTable('invitations').addColumn('press', 'text').execute()
  await db.schema
    .createIndex('invitations_press')
    .on('invitations')
    .columns(['invited_by', 'press'])
    .unique()
    .where(sql.ref('press'), 'is not', null)
    .execute()
}
