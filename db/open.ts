import { sql } from 'kysely'
import { connect } from './connect.ts'
import { onPostgres } from './engine.ts'
import { explained } from './explain.ts'
import { migrate } from './migrate.ts'
import { prepareFolder } from './prepare-folder.ts'
import type { Db } from './schema.ts'
import { UnusableDatabase } from './unusable.ts'

/** The database, made when there is none and brought up to date. Throws an `UnusableDatabase`, or what nobody foresaw. */
export async function openDatabase(databaseUrl: string): Promise<Db> {
  let db: Db | undefined
  try {
    prepareFolder(databaseUrl)
    db = connect(databaseUrl)
    if (onPostgres(db)) await checkEncoding(db)
    await migrate(db)
    return db
  } catch (error) {
    await db?.destroy()
    throw explained(error, databaseUrl)
  }
}

/** In another one the first name that it can't write fails, long after the start. */
async function checkEncoding(db: Db) {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db)
  const encoding = rows[0]?.server_encoding
  if (encoding !== 'UTF8')
    throw new UnusableDatabase(
      `The database has the encoding ${encoding}; make one with UTF8, which every name can be written in. Nothing was changed.`,
    )
}
