import { type Kysely, type SqlBool, sql } from 'kysely'

/** With the state in them, these two also count: otherwise all mails of a sending are looked through. */
export async function up(db: Kysely<unknown>) {
  await db.schema.dropIndex('outbox_troubled').execute()
  await db.schema
    .createIndex('outbox_troubled')
    .on('outbox')
    .columns(['sending_id', 'state'])
    .where(sql<string>`last_error`, 'is not', null)
    .where(sql<string>`last_error`, '<>', sql.lit('cancelled'))
    .execute()
  await db.schema.dropIndex('outbox_returned').execute()
  await db.schema
    .createIndex('outbox_returned')
    .on('outbox')
    .columns(['sending_id', 'state'])
    .where(
      sql<SqlBool>`(bounced_at is not null or complained_at is not null or suppressed_at is not null or undelivered_at is not null)`,
    )
    .execute()
}
