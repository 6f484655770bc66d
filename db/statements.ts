import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** More than the product has; those with lists in them come in many lengths. */
const KEPT = 500
/** What may change what a kept statement means. */
const CHANGES_SCHEMA = /^\s*(create|alter|drop|pragma|vacuum|attach|detach)\b/i

/** The same database, but a statement is prepared once: reading a short one takes as long as running it. */
export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(text) {
      if (CHANGES_SCHEMA.test(text)) {
        kept.clear()
        return database.prepare(text)
      }
      const statement = kept.get(text) ?? database.prepare(text)
      // Last in the map is what was used last.
      kept.delete(text)
      kept.set(text, statement)
      const [oldest = ''] = kept.keys()
      if (kept.size > KEPT) kept.delete(oldest)
      return statement
    },
  }
}
