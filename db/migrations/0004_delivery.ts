import { type Kysely, sql } from 'kysely'

const FACTS = ['delivered_at', 'delayed_at', 'bounced_at', 'complained_at', 'suppressed_at', 'undelivered_at']
const WORDS = ['bounced_why', 'suppressed_why', 'undelivered_why']

/** What providers report after a mail has left, who must not be written to, how fast a mailbox may send. */
export async function up(db: Kysely<unknown>) {
  for (const fact of [...FACTS, ...WORDS, 'despite_suppression_at'])
    await db.schema.alterTable('outbox').addColumn(fact, 'text').execute()

  await db.schema.alterTable('mailboxes').addColumn('requests_per_second', 'real').execute()
  await db.schema.alterTable('mailboxes').addColumn('allowed_per_second', 'real').execute()
  for (const column of ['next_request_at', 'paused_by', 'webhook_secret', 'heard_at'])
    await db.schema.alterTable('mailboxes').addColumn(column, 'text').execute()

  await db.schema
    .createTable('suppressions')
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('why', 'text')
    .addColumn('outbox_id', 'text')
    .addColumn('suppressed_at', 'text', (c) => c.notNull())
    .addColumn('lifted_at', 'text')
    .addColumn('lifted_by', 'text')
    .addPrimaryKeyConstraint('suppressions_key', ['email', 'reason'])
    .execute()
  await db.schema
    .createIndex('suppressions_in_force')
    .on('suppressions')
    .columns(['suppressed_at', 'email'])
    .where(sql.ref('lifted_at'), 'is', null)
    .execute()

  await db.schema
    .createTable('webhook_events')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('webhook_events_by_time').on('webhook_events').column('received_at').execute()

  await db.schema
    .alterTable('invitations')
    .addColumn('epoch', 'text', (c) => c.notNull().defaultTo(''))
    .execute()
}
