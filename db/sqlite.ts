import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { keepingStatements } from './statements.ts'

/** Opens a file the way the product needs it: durable, patient with other processes, keys enforced. */
export function openSqlite(path: string) {
  const database = new SQLite(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('busy_timeout = 5000')
  database.pragma('foreign_keys = ON')
  return database
}

/**
 * Two corrections to Kysely's dialect. A transaction takes the write lock when it begins: one that reads first and
 * writes later would fail with SQLITE_BUSY instead of waiting. And SQLite can roll back changes of the schema, so a
 * migration that is killed half-way leaves nothing behind.
 */
export class SqliteImmediateDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor({ database }: { database: SqliteDatabase }) {
    super({ database })
    this.#database = keepingStatements(database)
  }

  override createDriver() {
    return new ImmediateDriver({ database: this.#database })
  }

  override createAdapter() {
    return new TransactionalDdlAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}
