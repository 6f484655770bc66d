import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  type SqliteDatabase,
} from 'kysely'

/** Two openings of one file. */
export interface Hands {
  writer: SqliteDatabase
  /** None when the database is in memory, where nobody else can open it. */
  reader?: SqliteDatabase | undefined
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

  /** At once with the write lock: one that reads first and writes later would fail with SQLITE_BUSY instead of waiting. */
  async beginTransaction(connection: SqliteConnection) {
    await connection.write('begin immediate')
  }

  async commitTransaction(connection: SqliteConnection) {
    await connection.write('commit')
  }

  async rollbackTransaction(connection: SqliteConnection) {
    await connection.write('rollback')
  }

  async releaseConnection(connection: SqliteConnection) {
    connection.endTurn?.()
  }

  async destroy() {
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
  endTurn: (() => void) | undefined

  constructor(hands: Hands, takeTurn: () => Promise<() => void>) {
    this.#hands = hands
    this.#takeTurn = takeTurn
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { reader } = this.#hands
    if (reader && !this.endTurn && SelectQueryNode.is(query.query)) return run(reader, query)
    this.endTurn ??= await this.#takeTurn()
    return run(this.#hands.writer, query)
  }

  write(statement: string) {
    return this.executeQuery(CompiledQuery.raw(statement))
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
