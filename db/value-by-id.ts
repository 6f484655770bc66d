import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Db } from './schema.ts'

/**
 * What each row of a statement gets by its `id`, as text. One value says it for all of them: SQLite would look at each branch of a `case`
 * for each row, and Kysely puts a long one together slowly.
 */
export function valueById(db: Db, values: Iterable<[id: string, value: string | number | null]>) {
  const json = JSON.stringify(Object.fromEntries(values))
  return onPostgres(db) ? sql<string | null>`${json}::jsonb ->> id` : sql<string | null>`${json} ->> id`
}
