import {
  type Expression,
  expressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
  type UpdateObject,
} from 'kysely'
import { onPostgres } from '#db/engine.ts'
import type { Database, Db, Row } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'

/** A process that was killed or froze loses its batches after this time. */
const LEASE_SECONDS = 60
export const HEARTBEAT_SECONDS = 20

/** Somebody else works on the batch now; whatever we know about it no longer counts. */
export class LeaseLost extends Error {}

/** A lease has a name of its own, so that one process never mistakes an earlier lease for its present one. */
export function newLease(instance: string) {
  return `${instance} ${newId()}`
}

type Change = UpdateObject<Database, 'batches'>

/** Lengthens a lease that we still hold, in the transaction that relies on it, and changes the batch as it is told. */
export function keepLease(db: Db, batch: Row<'batches'>, now: Date, change: Change = {}) {
  return changeHeld(db, batch, { ...change, leased_until: leaseEnd(db, now) })
}

/** The same, when the batch needs nobody any more. */
export function endLease(trx: Db, batch: Row<'batches'>, change: Change) {
  return changeHeld(trx, batch, { ...change, ...NO_LEASE })
}

async function changeHeld(db: Db, batch: Row<'batches'>, change: Change) {
  const { numUpdatedRows } = await db
    .updateTable('batches')
    .set(change)
    .where(heldBy(batch))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new LeaseLost(`The batch ${batch.id} belongs to somebody else now.`)
}

/** Whether the lease is still the one that we were given. */
export function heldBy({ id, leased_by }: Row<'batches'>): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'batches'>()
  return eb.and([
    eb('batches.id', '=', id),
    eb('batches.leased_by', '=', leased_by),
    eb('batches.state', '=', 'open'),
  ])
}

/** To be called once, before the first delivery: on SQLite every lease is left over from a process that has ended. */
export async function takeBackLeases(db: Db) {
  if (onPostgres(db)) return
  await db.updateTable('batches').set(NO_LEASE).where('leased_by', 'is not', null).execute()
}

/**
 * A lease that ends later than one given just now was given by a clock that was ahead. Whoever is still at the batch lengthens it again in
 * time; of whoever died meanwhile nobody would know for as long as that clock was ahead.
 */
export async function shortenLeases(db: Db, now: Date) {
  await db
    .updateTable('batches')
    .set({ leased_until: leaseEnd(db, now) })
    .where('state', '=', 'open')
    .where('leased_until', '>', leaseEnd(db, now))
    .execute()
}

export const NO_LEASE = { leased_by: null, leased_until: null }

// Several instances share a PostgreSQL database, so its clock decides about leases. A SQLite database has one process.

export function leaseEnd(db: Db, now: Date): RawBuilder<string> {
  return clockReading(db, addSeconds(now, LEASE_SECONDS), LEASE_SECONDS)
}

export function leaseClock(db: Db, now: Date): RawBuilder<string> {
  return clockReading(db, now, 0)
}

function clockReading(db: Db, ours: Date, seconds: number) {
  if (!onPostgres(db)) return sql<string>`${iso(ours)}`
  const utc = sql`(clock_timestamp() + make_interval(secs => ${sql.lit(seconds)})) at time zone 'UTC'`
  return sql<string>`to_char(${utc}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
