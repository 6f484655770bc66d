import { Kysely, PostgresDialect } from 'kysely'
import { type ClientConfig, Pool } from 'pg'
import { diskOf } from './disk.ts'
import { PlanningClient } from './planned-once.ts'
import type { Database, Db } from './schema.ts'
import { openSqlite, SqliteFileDialect } from './sqlite.ts'

const CONNECTIONS = 10
/**
 * Nothing of ours pauses for so long in a transaction unless its process is frozen or its machine is gone. What it holds must be free
 * before its leases end (60 s), or whoever takes its batches over waits for it forever.
 */
const LONGEST_PAUSE_MS = 30_000

/** A server that says nothing for so long is not there. */
const LONGEST_CONNECT_MS = 10_000

/** `postgres://…` opens PostgreSQL; anything else is the path of a SQLite file. */
export function connect(url: string): Db {
  return isPostgres(url) ? connectPostgres(url) : connectSqlite(url)
}

export function isPostgres(url: string) {
  return /^postgres(ql)?:\/\//.test(url)
}

function connectPostgres(connectionString: string) {
  const pool = new Pool({
    Client: ImpatientClient,
    connectionString,
    max: CONNECTIONS,
    idle_in_transaction_session_timeout: LONGEST_PAUSE_MS,
    // Of a server that is gone without a word, only unanswered probes tell.
    keepAlive: true,
    keepAliveInitialDelayMillis: LONGEST_PAUSE_MS,
  })
  // A connection that the server closes is replaced at the next query, and a query on it fails; without listeners it would
  // end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** Set for each client: for the pool it would also limit how long one waits for a free connection, which takes longer on a busy day. */
class ImpatientClient extends PlanningClient {
  constructor(config?: ClientConfig) {
    super({ ...config, connectionTimeoutMillis: LONGEST_CONNECT_MS })
  }
}

function connectSqlite(path: string) {
  const writer = openSqlite(path)
  if (path === ':memory:') return new Kysely<Database>({ dialect: new SqliteFileDialect({ writer }) })
  // The disk is waited for after each commit all the same, but beside other work.
  writer.pragma('synchronous = NORMAL')
  const reader = openSqlite(path, { readonly: true })
  return new Kysely<Database>({ dialect: new SqliteFileDialect({ writer, reader, disk: diskOf(path) }) })
}
