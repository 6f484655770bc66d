import { sql } from 'kysely'
import { onPostgres } from './engine.ts'
import type { Database, Db, NewRow } from './schema.ts'

/** An engine takes only so many values in one statement. */
const PER_STATEMENT = 200

interface How {
  /** What is there already stays as it is, instead of failing the whole. */
  unlessThere?: boolean
}

/** Inserts any number of rows, which all name the same columns. */
export async function insertAll<T extends keyof Database>(
  db: Db,
  table: T,
  rows: NewRow<T>[],
  { unlessThere = false }: How = {},
) {
  const insert = onPostgres(db) ? insertAsJson : insertAsValues
  for (let i = 0; i < rows.length; i += PER_STATEMENT)
    await insert(db, table, rows.slice(i, i + PER_STATEMENT), unlessThere)
}

async function insertAsValues<T extends keyof Database>(
  db: Db,
  table: T,
  rows: NewRow<T>[],
  unlessThere: boolean,
) {
  const insert = db.insertInto(table).values(rows)
  await (unlessThere ? insert.onConflict((conflict) => conflict.doNothing()) : insert).execute()
}

/** PostgreSQL takes longer to read a statement with thousands of values than to insert them. */
async function insertAsJson<T extends keyof Database>(
  db: Db,
  table: T,
  rows: NewRow<T>[],
  unlessThere: boolean,
) {
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)))
  const into = sql.table(table)
  const end = sql.raw(unlessThere ? 'on conflict do nothing' : '')
  await sql`insert into ${into} (${columns}) select ${columns} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json) ${end}`.execute(
    db,
  )
}
