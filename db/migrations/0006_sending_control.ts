import { type Kysely, type SqlBool, sql } from 'kysely'

/** Sendings can be paused, cancelled, sent later and carry a note; links can be reminded of. */
export async function up(db: Kysely<unknown>) {
  for (const column of ['note', 'send_at', 'paused_at', 'cancelled_at', 'cancelled_by', 'unsettled_at'])
    await db.schema.alterTable('sendings').addColumn(column, 'text').execute()
  await db.schema
    .createIndex('sendings_unexpanded')
    .on('sendings')
    .column('id')
    .where(sql.ref('expanded_at'), 'is', null)
    .execute()
  await db.schema
    .createIndex('sendings_unsettled')
    .on('sendings')
    .column('id')
    .where(sql.ref('unsettled_at'), 'is not', null)
    .execute()

  await db.schema
    .createTable('sending_people')
    .addColumn('sending_id', 'text', (c) => c.notNull().references('sendings.id'))
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('sending_people_key', ['sending_id', 'user_id'])
    .execute()

  await db.schema.alterTable('invitations').addColumn('note_sending_id', 'text').execute()
  // Whom to remind is found among the links that still work, however many have ended.
  await db.schema
    .createIndex('invitations_unopened')
    .on('invitations')
    .columns(['expires_at', 'id'])
    .where(sql.ref('expires_at'), 'is not', null)
    .where(sql.ref('opened_at'), 'is', null)
    .where(sql.ref('accepted_at'), 'is', null)
    .where(sql.ref('revoked_at'), 'is', null)
    .where(sql.ref('superseded_at'), 'is', null)
    .execute()

  await db.schema.alterTable('outbox').addColumn('corrects_id', 'text').execute()
  // The page of a large sending asks every second: what went wrong, was corrected and was opened is found without a search.
  await db.schema
    .createIndex('outbox_troubled')
    .on('outbox')
    .columns(['sending_id', 'id'])
    .where(sql<string>`last_error`, 'is not', null)
    .where(sql<string>`last_error`, '<>', sql.lit('cancelled'))
    .execute()
  // The same condition as in `src/sendings/troubled.ts`, to the letter.
  await db.schema
    .createIndex('outbox_returned')
    .on('outbox')
    .columns(['sending_id', 'id'])
    .where(
      sql<SqlBool>`(bounced_at is not null or complained_at is not null or suppressed_at is not null or undelivered_at is not null)`,
    )
    .execute()
  await db.schema
    .createIndex('outbox_delivered')
    .on('outbox')
    .column('sending_id')
    .where(sql.ref('delivered_at'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('outbox_corrections')
    .on('outbox')
    .columns(['sending_id', 'id'])
    .where(sql.ref('corrects_id'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('invitations_opened')
    .on('invitations')
    .columns(['sending_id', 'accepted_at'])
    .where(sql.ref('opened_at'), 'is not', null)
    .execute()

  await db.schema
    .createTable('reminders')
    .addColumn('invitation_id', 'text', (c) => c.notNull().references('invitations.id').onDelete('cascade'))
    .addColumn('nth', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reminders_key', ['invitation_id', 'nth'])
    .execute()
}
