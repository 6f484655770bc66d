import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Database, Db, NewRow } from './schema.ts'

/** An engine takes only so many values in one statement. */
const PER_STATEMENT = 200

/** Inserts any number of rows, which all name the same columns. */
export async function insertAll<T extends keyof Database>(db: Db, table: T, rows: NewRow<T>[]) {
  const insert = onPostgres(db) ? insertAsJson : insertAsValues
  for (let i = 0; i < rows.length; i += PER_STATEMENT)
    await insert(db, table, rows.slice(i, i + PER_STATEMENT))
}

async function insertAsValues<T extends keyof Database>(db: Db, table: T, rows: NewRow<T>[]) {
  await db.insertInto(table).values(rows).execute()
}

/** PostgreSQL takes longer to read a statement with thousands of values than to insert them. */
async function insertAsJson<T extends keyof Database>(db: Db, table: T, rows: NewRow<T>[]) {
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)))
  const into = sql.table(table)
  await sql`insert into ${into} (${columns}) select ${columns} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  )
}
