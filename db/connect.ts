import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Database, Db } from './schema.ts'
import { openSqlite, SqliteImmediateDialect } from './sqlite.ts'

const CONNECTIONS = 10

/** `postgres://…` opens PostgreSQL; anything else is the path of a SQLite file. */
export function connect(url: string): Db {
  return isPostgres(url) ? connectPostgres(url) : connectSqlite(url)
}

export function isPostgres(url: string) {
  return /^postgres(ql)?:\/\//.test(url)
}

function connectPostgres(connectionString: string) {
  const pool = new Pool({ connectionString, max: CONNECTIONS })
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

function connectSqlite(path: string) {
  return new Kysely<Database>({ dialect: new SqliteImmediateDialect({ database: openSqlite(path) }) })
}
