import { type Kysely, sql } from 'kysely'

const POINTS_AT = { outbox_of_batch: ['batch_id', 'position'], outbox_of_provider: ['provider_id'] }

/** A mail that waits is in no batch and known to no provider: it need not stand in indexes of either. */
export async function up(db: Kysely<unknown>) {
  for (const [name, columns] of Object.entries(POINTS_AT)) {
    await db.schema.dropIndex(name).execute()
    await db.schema
      .createIndex(name)
      .on('outbox')
      .columns(columns)
      .where(sql.ref(columns[0]!), 'is not', null)
      .execute()
  }
}
