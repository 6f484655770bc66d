import { type Kysely, PostgresAdapter, sql } from 'kysely'

/** People may ask to be let in by themselves: their mail goes to somebody who is no user yet. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('registrations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('email_typed', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('organization_id', 'text', (c) => c.references('organizations.id'))
    .addColumn('requested_at', 'text', (c) => c.notNull())
    .addColumn('confirmed_at', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text')
    .addColumn('declined_at', 'text')
    .addColumn('user_id', 'text', (c) => c.references('users.id').onDelete('cascade'))
    .execute()
  await db.schema
    .createIndex('registrations_waiting')
    .on('registrations')
    .columns(['confirmed_at', 'id'])
    .where(sql.ref('confirmed_at'), 'is not', null)
    .where(sql.ref('decided_at'), 'is', null)
    .execute()
  await db.schema.createIndex('registrations_by_time').on('registrations').column('requested_at').execute()
  await makeOptional(db)
}

/** SQLite changes no column; a new one takes the place of the old one. */
async function makeOptional(db: Kysely<unknown>) {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`alter table outbox alter column user_id drop not null`.execute(db)
    return
  }
  await sql`alter table outbox add column recipient text references users(id) on delete cascade`.execute(db)
  await sql`update outbox set recipient = user_id`.execute(db)
  await sql`alter table outbox drop column user_id`.execute(db)
  await sql`alter table outbox rename column recipient to user_id`.execute(db)
}
