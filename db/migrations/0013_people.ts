import { type Kysely, sql } from 'kysely'

/** Organizations have a phone and domains of their own; limits count what somebody sent; administrators are found at once. */
export async function up(db: Kysely<unknown>) {
  for (const column of ['phone', 'limited_at'])
    await db.schema.alterTable('organizations').addColumn(column, 'text').execute()
  await db.schema
    .createIndex('organizations_limited')
    .on('organizations')
    .column('limited_at')
    .where(sql.ref('limited_at'), 'is not', null)
    .execute()

  await db.schema
    .createTable('organization_domains')
    .addColumn('domain', 'text', (c) => c.primaryKey())
    .addColumn('organization_id', 'text', (c) =>
      c.notNull().references('organizations.id').onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('organization_domains_of')
    .on('organization_domains')
    .column('organization_id')
    .execute()

  await db.schema
    .createIndex('users_admins')
    .on('users')
    .column('id')
    .where(sql.ref('role'), '=', sql.lit('admin'))
    .execute()
  await db.schema
    .createIndex('invitations_by_inviter')
    .on('invitations')
    .columns(['invited_by', 'created_at'])
    .execute()
}
