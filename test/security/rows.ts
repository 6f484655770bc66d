import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'

/** Changes with every request and says nothing. */
const RESTLESS = ['used_at']

/** They count what is tried, also in vain. */
export const COUNTERS = ['rate_limits', 'sign_in_tries']

/** Every row of every table, also of those that come later, as text. */
export async function everythingIn(db: Db, except: string[] = []): Promise<Record<string, string[]>> {
  const tables = (await tablesOf(db)).filter((name) => !except.includes(name))
  const contents = tables.map(async (table) => [table, await rowsOf(db, table)] as const)
  return Object.fromEntries(await Promise.all(contents))
}

const known = new WeakMap<Db, Promise<string[]>>()

/** Asked once of each database: it takes longer than reading a small one. */
function tablesOf(db: Db) {
  const names = known.get(db) ?? namesOfTables(db)
  known.set(db, names)
  return names
}

async function namesOfTables(db: Db) {
  return (await db.introspection.getTables()).map(({ name }) => name).sort()
}

async function rowsOf(db: Db, table: string) {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
  return rows
    .map((row) => JSON.stringify(row, (key, value) => (RESTLESS.includes(key) ? undefined : value)))
    .sort()
}
