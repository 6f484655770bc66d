import { type Compilable, CompiledQuery } from 'kysely'
import type { Db } from '#db/schema.ts'

/** The steps in which SQLite, whose plans depend on nothing else, finds the rows of a query. */
export async function planOf(db: Db, query: Compilable): Promise<string[]> {
  const { sql, parameters } = query.compile()
  const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])
  const { rows } = await db.executeQuery<{ detail: string }>(plan)
  return rows.map(({ detail }) => detail)
}
