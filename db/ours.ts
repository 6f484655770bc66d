import { statSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { connect, isPostgres } from './connect.ts'
import { explained } from './explain.ts'
import { UnusableDatabase } from './unusable.ts'

const OURS = 'kysely_migration'

/**
 * Whether a release of ours was ever started with it, which is found out without changing anything: opened as usual, what is empty or not
 * there would become a new portal. Throws a sentence when it is no database.
 */
export async function isOurs(databaseUrl: string): Promise<boolean> {
  try {
    return isPostgres(databaseUrl) ? await isOursOnPostgres(databaseUrl) : isOurFile(databaseUrl)
  } catch (error) {
    throw explained(error, databaseUrl)
  }
}

async function isOursOnPostgres(databaseUrl: string) {
  const db = connect(databaseUrl)
  try {
    const { rows } = await sql<{ found: boolean }>`select to_regclass(${OURS}) is not null as found`.execute(
      db,
    )
    return rows[0]?.found ?? false
  } finally {
    await db.destroy()
  }
}

function isOurFile(path: string) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new UnusableDatabase(`There is no file ${path}.`)
  const file = new SQLite(path, { readonly: true })
  try {
    return file.prepare('select 1 from sqlite_master where name = ?').get(OURS) !== undefined
  } finally {
    file.close()
  }
}
