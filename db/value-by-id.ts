import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Db } from './schema.ts'

/**
 * What each row of a statement gets by its `id`, as text. One value says it for all of them: SQLite would look at each branch of a `case`
 * for each row, and Kysely puts a long one together slowly.
 */
export function valueById(db: Db, values: Iterable<[id: string, value: Value]>) {
  const json = JSON.stringify(Object.fromEntries(values), wellFormed)
  return onPostgres(db) ? sql<string | null>`${json}::jsonb ->> id` : sql<string | null>`${json} ->> id`
}

type Value = string | number | null

/** PostgreSQL takes no JSON with half a character in it. */
function wellFormed(_id: string, value: unknown) {
  return typeof value === 'string' ? value.toWellFormed() : value
}
