import { sql } from 'kysely'
import { onPostgres } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'

/** Changes with every request and says nothing. */
const RESTLESS = ['used_at']

/** They count what is tried, also in vain. */
export const COUNTERS = ['rate_limits', 'sign_in_tries']

/** Every row of every table, also of those that come later, as text. */
export async function everythingIn(db: Db, except: string[] = []): Promise<Record<string, string[]>> {
  const tables = (await tablesOf(db)).filter((name) => !except.includes(name))
  const rows = onPostgres(db) ? await rowsAtOnce(db, tables) : await rowsOfEach(db, tables)
  const contents = Map.groupBy(rows, ({ table }) => table)
  return Object.fromEntries(tables.map((table) => [table, (contents.get(table) ?? []).map(textOf).sort()]))
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

interface Found {
  table: string
  row: Record<string, unknown>
}

async function rowsOfEach(db: Db, tables: string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const table of tables) {
    const { rows } = await sql<Found['row']>`select * from ${sql.table(table)}`.execute(db)
    found.push(...rows.map((row) => ({ table, row })))
  }
  return found
}

/** In one question: of dozens, most of the time would be the way there and back. */
async function rowsAtOnce(db: Db, tables: string[]) {
  const each = tables.map(
    (table) => sql`select ${sql.lit(table)} as "table", to_jsonb(it) as "row" from ${sql.table(table)} as it`,
  )
  const { rows } = await sql<Found>`${sql.join(each, sql` union all `)}`.execute(db)
  return rows
}

function textOf({ row }: Found) {
  return JSON.stringify(row, (key, value) => (RESTLESS.includes(key) ? undefined : value))
}
