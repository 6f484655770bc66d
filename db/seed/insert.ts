import type { InsertObject } from 'kysely'
import type { Database, Db } from '#db/schema.ts'

const PER_STATEMENT = 200

export async function insertAll<T extends keyof Database>(
  db: Db,
  table: T,
  rows: InsertObject<Database, T>[],
) {
  for (let i = 0; i < rows.length; i += PER_STATEMENT)
    await db
      .insertInto(table)
      .values(rows.slice(i, i + PER_STATEMENT))
      .execute()
}
