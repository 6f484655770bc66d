import { type Kysely, sql } from 'kysely'
import { compareByBytes } from '#db/by-bytes.ts'

/** What became of each line that was pasted, until it has been read and downloaded. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .createTable('additions')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('created_by', 'text', (col) => col.notNull())
    .addColumn('scope', 'text', (col) => col.notNull())
    .addColumn('press', 'text')
    .addColumn('added', 'integer', (col) => col.notNull())
    .addColumn('lines', 'text', (col) => col.notNull())
    .addColumn('created_at', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('additions_press')
    .on('additions')
    .columns(['created_by', 'scope', 'press'])
    .unique()
    .where(sql.ref('press'), 'is not', null)
    .execute()
  await db.schema
    .createIndex('additions_created')
    .on('additions')
    .columns(['created_by', 'created_at'])
    .execute()
  await compareByBytes(db)
}
