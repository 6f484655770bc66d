import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Db } from './schema.ts'

/** What each row of a statement gets by its `id`, as text: one value in the statement instead of two for each row. */
export function valueById(db: Db, values: Iterable<[id: string, value: string | number | null]>) {
  const json = JSON.stringify(Object.fromEntries(values))
  return onPostgres(db) ? sql<string | null>`${json}::jsonb ->> id` : sql<string | null>`${json} ->> id`
}
