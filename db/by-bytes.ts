import { type Kysely, sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Database } from './schema.ts'

/**
 * On PostgreSQL texts compare by their bytes, as they do on SQLite, whatever language the database was made for: nothing relies on the
 * rules of one, and each comparison by them costs many times as much. To be called by every migration that adds a text.
 */
export async function compareByBytes(db: Kysely<unknown>) {
  if (!onPostgres(db as Kysely<Database>)) return
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'
    group by table_name`.execute(db)
  for (const { table, columns } of rows) {
    const changes = columns.map((column) => sql`alter column ${sql.ref(column)} type text collate "C"`)
    await sql`alter table ${sql.table(table)} ${sql.join(changes)}`.execute(db)
  }
}
