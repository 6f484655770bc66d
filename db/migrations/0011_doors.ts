import { type Kysely, sql } from 'kysely'

/** Links that work once, the doors that wait after wrong passwords, and sessions that their owner can tell apart. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('links')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('about_id', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.references('users.id').onDelete('cascade'))
    .addColumn('user_email', 'text')
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('email_typed', 'text', (c) => c.notNull())
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('epoch', 'text', (c) => c.notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('spent_at', 'text')
    .addColumn('superseded_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute()
  await db.schema
    .createIndex('one_open_link_per_purpose')
    .on('links')
    .columns(['about_id', 'purpose'])
    .unique()
    .where(sql.ref('spent_at'), 'is', null)
    .where(sql.ref('superseded_at'), 'is', null)
    .where(sql.ref('revoked_at'), 'is', null)
    .execute()
  await db.schema.createIndex('links_of_user').on('links').column('user_id').execute()
  await db.schema.createIndex('links_by_time').on('links').column('created_at').execute()
  await db.schema.alterTable('outbox').addColumn('about_id', 'text').execute()

  await db.schema
    .createTable('recovery_requests')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('requested_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('sign_in_tries')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('free_at', 'text', (c) => c.notNull())
    .addColumn('last_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('rate_limits')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('known_browsers')
    .addColumn('token_hash', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('used_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('known_browsers_key', ['token_hash', 'user_id'])
    .execute()
  await db.schema.createIndex('known_browsers_of_user').on('known_browsers').column('user_id').execute()
  for (const column of ['address', 'agent'])
    await db.schema.alterTable('sessions').addColumn(column, 'text').execute()

  await db.schema.alterTable('users').addColumn('phone', 'text').execute()
}
