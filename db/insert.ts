import type { Database, Db, NewRow } from './schema.ts'

/** An engine takes only so many values in one statement. */
const PER_STATEMENT = 200

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Database>(db: Db, table: T, rows: NewRow<T>[]) {
  for (let i = 0; i < rows.length; i += PER_STATEMENT)
    await db
      .insertInto(table)
      .values(rows.slice(i, i + PER_STATEMENT))
      .execute()
}
