import { PostgresAdapter, type SelectQueryBuilder } from 'kysely'
import type { Database, Db } from './schema.ts'

export function onPostgres(db: Db) {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/** Nobody else changes the rows of a query until the transaction ends. On SQLite that is so for every row since it began. */
export function holding<T extends keyof Database, O>(trx: Db, query: SelectQueryBuilder<Database, T, O>) {
  return onPostgres(trx) ? query.forNoKeyUpdate() : query
}

/** The same without waiting: rows that another transaction holds are passed over. */
export function passingOverLocked<T extends keyof Database, O>(
  trx: Db,
  query: SelectQueryBuilder<Database, T, O>,
) {
  return onPostgres(trx) ? query.forNoKeyUpdate().skipLocked() : query
}
