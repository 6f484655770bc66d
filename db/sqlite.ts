import { closeSync, existsSync, openSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { SqliteAdapter, SqliteDialect } from 'kysely'
import { type Hands, OneWriterDriver } from './sqlite-driver.ts'
import { keepingStatements } from './statements.ts'

/** Opens a file the way the product needs it: durable, patient with other processes, keys enforced. */
export function openSqlite(path: string, { readonly = false } = {}) {
  if (!readonly && path !== ':memory:') makeFile(path)
  const database = new SQLite(path, { readonly })
  if (!readonly) database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('busy_timeout = 5000')
  database.pragma('foreign_keys = ON')
  return database
}

/**
 * Readable by its owner only; what SQLite makes beside it gets the same mode. One that is there is not touched: whoever closes a
 * file gives up every lock that this process has on it.
 */
export function makeFile(path: string) {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

/**
 * Kysely's dialect with a driver of our own, and one more correction: SQLite can roll back changes of the schema, so a migration that is
 * killed half-way leaves nothing behind.
 */
export class SqliteFileDialect extends SqliteDialect {
  readonly #hands: Hands

  constructor({ writer, reader, disk }: Hands) {
    super({ database: writer })
    this.#hands = { writer: keepingStatements(writer), reader: reader && keepingStatements(reader), disk }
  }

  override createDriver() {
    return new OneWriterDriver(this.#hands)
  }

  override createAdapter() {
    return new FileAdapter()
  }
}

class FileAdapter extends SqliteAdapter {
  /** The driver knows who must wait. */
  override get supportsMultipleConnections() {
    return true
  }

  override get supportsTransactionalDdl() {
    return true
  }
}
