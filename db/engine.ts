import { PostgresAdapter, type SelectQueryBuilder, sql } from 'kysely'
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

/** What one transaction at a time does, whatever rows it is about; the numbers are PostgreSQL's names for it. */
const TURNS = { admin_rights: 1 }

/** Waits for whoever does the same, and keeps others from it until the transaction ends. On SQLite it has its turn since it began. */
export async function inTurn(trx: Db, what: keyof typeof TURNS) {
  if (onPostgres(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(TURNS[what])})`.execute(trx)
}
