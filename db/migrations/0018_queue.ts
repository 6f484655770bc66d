import { type Kysely, sql } from 'kysely'

/** Only mails whose fate is open are looked for by when they are due: what has left need not stand in that index. */
export async function up(db: Kysely<unknown>) {
  await db.schema.dropIndex('outbox_due').execute()
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .columns(['state', 'mailbox_id', 'lane', 'due_at', 'id'])
    .where(sql.ref('settled_at'), 'is', null)
    .execute()
}
