import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  type SqliteDatabase,
} from 'kysely'
import type { Disk } from './disk.ts'

/** Two openings of one file, and the disk that it lies on. */
export interface Hands {
  writer: SqliteDatabase
  /** None when the database is in memory, where nobody else can open it. */
  reader?: SqliteDatabase | undefined
  /** None when a commit is on the disk as soon as it is made, or never. */
  disk?: Disk | undefined
}

/**
 * Who writes comes one after the other. Who only reads waits for nobody: a second opening of the file shows what was committed last,
 * while a transaction is under way.
 */
export class OneWriterDriver implements Driver {
  readonly #hands: Hands
  #lastTurn: Promise<void> = Promise.resolve()

  constructor(hands: Hands) {
    this.#hands = hands
  }

  async init() {}

  async acquireConnection() {
    return new SqliteConnection(this.#hands, () => this.#takeTurn())
  }

  async beginTransaction(connection: SqliteConnection) {
    await connection.begin()
  }

  async commitTransaction(connection: SqliteConnection) {
    await connection.commit()
  }

  async rollbackTransaction(connection: SqliteConnection) {
    await connection.rollBack()
  }

  async releaseConnection(connection: SqliteConnection) {
    connection.endTurn()
  }

  async destroy() {
    await this.#hands.disk?.close()
    this.#hands.reader?.close()
    this.#hands.writer.close()
  }

  async #takeTurn() {
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = this.#lastTurn
    this.#lastTurn = promise
    await before
    return resolve
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #hands: Hands
  readonly #takeTurn: () => Promise<() => void>
  /** There once it has written, or begun a transaction: then it also reads what is not committed yet. */
  #turn: (() => void) | undefined
  #inTransaction = false

  constructor(hands: Hands, takeTurn: () => Promise<() => void>) {
    this.#hands = hands
    this.#takeTurn = takeTurn
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const onlyReads = SelectQueryNode.is(query.query)
    const { reader } = this.#hands
    if (reader && !this.#turn && onlyReads) return run(reader, query)
    const result = await this.#write<R>(query)
    if (!this.#inTransaction && !onlyReads) await this.#reachDisk()
    return result
  }

  /** At once with the write lock: one that reads first and writes later would fail with SQLITE_BUSY instead of waiting. */
  async begin() {
    await this.#write(CompiledQuery.raw('begin immediate'))
    this.#inTransaction = true
  }

  async commit() {
    await this.#write(CompiledQuery.raw('commit'))
    this.#inTransaction = false
    await this.#reachDisk()
  }

  /** Also called when the disk failed after a commit, and then there is nothing to take back. */
  async rollBack() {
    if (!this.#inTransaction) return
    await this.#write(CompiledQuery.raw('rollback'))
    this.#inTransaction = false
  }

  endTurn() {
    this.#turn?.()
    this.#turn = undefined
  }

  async #write<R>(query: CompiledQuery) {
    this.#turn ??= await this.#takeTurn()
    return run<R>(this.#hands.writer, query)
  }

  /** Who writes next need not wait for it; theirs comes after ours in the file. */
  async #reachDisk() {
    this.endTurn()
    await this.#hands.disk?.reached()
  }

  streamQuery(): never {
    throw new Error('SQLite brings all rows at once.')
  }
}

function run<R>(database: SqliteDatabase, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const statement = database.prepare(sql)
  if (statement.reader) return { rows: statement.all(parameters) as R[] }
  const { changes } = statement.run(parameters)
  return { numAffectedRows: BigInt(changes), rows: [] }
}
