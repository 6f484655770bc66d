import type { Kysely } from 'kysely'

/** What administrators write into mails: every saved text, look and picture stays as it was, because mails name it. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('template_versions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('nth', 'integer', (c) => c.notNull())
    .addColumn('content', 'text')
    .addColumn('restores_id', 'text', (c) => c.references('template_versions.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .execute()
  await db.schema
    .createIndex('template_versions_in_order')
    .unique()
    .on('template_versions')
    .columns(['kind', 'locale', 'nth'])
    .execute()

  await db.schema
    .createTable('brand_versions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('nth', 'integer', (c) => c.notNull().unique())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .execute()

  await db.schema
    .createTable('organization_brand_versions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
    .addColumn('nth', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .execute()
  await db.schema
    .createIndex('organization_brand_versions_in_order')
    .unique()
    .on('organization_brand_versions')
    .columns(['organization_id', 'nth'])
    .execute()

  await db.schema
    .createTable('images')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('base64', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('created_by', 'text', (c) => c.references('users.id'))
    .addColumn('organization_id', 'text', (c) => c.references('organizations.id'))
    .execute()

  for (const column of ['brand_version', 'organization_brand_version'])
    await db.schema.alterTable('outbox').addColumn(column, 'text').execute()
}
