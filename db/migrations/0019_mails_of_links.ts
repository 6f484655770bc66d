import { type Kysely, sql } from 'kysely'

/** What became of the mail with a link is found without looking at every mail; those of invitations don't stand in it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createIndex('outbox_of_link')
    .on('outbox')
    .column('about_id')
    .where(sql.ref('about_id'), 'is not', null)
    .execute()
}
