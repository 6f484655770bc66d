import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'

/** Changes with every request and says nothing. */
const RESTLESS = ['used_at']

/** Every row of every table, also of those that come later, as text. */
export async function everythingIn(db: Db, except: string[] = []): Promise<Record<string, string[]>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name).sort()
  const contents: Record<string, string[]> = {}
  for (const table of tables.filter((name) => !except.includes(name))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    contents[table] = rows
      .map((row) => JSON.stringify(row, (key, value) => (RESTLESS.includes(key) ? undefined : value)))
      .sort()
  }
  return contents
}
