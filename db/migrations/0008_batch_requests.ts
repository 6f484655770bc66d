import { type Kysely, sql } from 'kysely'

/** Out of the row that every lease and every outcome writes to: SQLite writes a row as a whole, a hundred mails with it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('batch_requests')
    .addColumn('batch_id', 'text', (c) => c.primaryKey())
    .addColumn('request', 'text', (c) => c.notNull())
    .execute()
  await sql`insert into batch_requests (batch_id, request) select id, request from batches where request is not null`.execute(
    db,
  )
  await db.schema.alterTable('batches').dropColumn('request').execute()
}
