import { PostgresAdapter, type SelectQueryBuilder, sql } from 'kysely'
import type { Database, Db } from './schema.ts'

export function onPostgres(db: Db) {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/**
 * Nobody else changes the rows of a query until the transaction ends. On SQLite that is so for every row since it began.
 *
 * In different orders two transactions would wait for each other for ever, so whoever waits for several does so in this one: the turn at
 * administrators' rights (`inTurn`), an organization, people by their ids, their invitations and links, a batch, mails, their sendings by
 * their ids, the mailbox. Delivery begins at the batch and holds no people. Whoever passes over what others hold (`passingOverLocked`)
 * waits for nobody and may do so at any point: for mails, and the links in them, that are claimed, and for waiting mails of people who are
 * shut out. Two exceptions: who cancels or resumes a sending holds it first, but a step, which comes to its sending last, holds nobody
 * whose mail waits in it; and a report about a mail that left before a restore ends the invitation after the mail.
 */
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

/**
 * Rows that are there stay until the transaction ends; what else is written of them holds up nobody. Queuing mails holds their mailbox
 * so, last of all. A query that asks more of the rows than their key is true only together with `removing`.
 */
export function keeping<T extends keyof Database, O>(trx: Db, query: SelectQueryBuilder<Database, T, O>) {
  return onPostgres(trx) ? query.forKeyShare() : query
}

/**
 * Waits for everybody who keeps the rows, so it comes first in its transaction. What is written of them then makes another row of it for
 * whoever keeps it next: PostgreSQL asks again what the query asks. Without this it would answer for the row as it was.
 */
export function removing<T extends keyof Database, O>(trx: Db, query: SelectQueryBuilder<Database, T, O>) {
  return onPostgres(trx) ? query.forUpdate() : query
}

/** What one transaction at a time does, whatever rows it is about; the numbers are PostgreSQL's names for it. */
const TURNS = { admin_rights: 1 }

/** Waits for whoever does the same, and keeps others from it until the transaction ends. On SQLite it has its turn since it began. */
export async function inTurn(trx: Db, what: keyof typeof TURNS) {
  if (onPostgres(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(TURNS[what])})`.execute(trx)
}
