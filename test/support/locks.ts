import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '#db/schema.ts'
import { engine } from './db.ts'

const WITHIN_MS = 20_000

/** Until so many transactions wait for what others hold. SQLite has one writer: there everybody waits for that one anyway. */
export async function untilWaiting(db: Db, transactions: number, ended = () => 0) {
  if (engine === 'sqlite') return
  await expect
    .poll(async () => (await waitingForLocks(db)) + ended(), { timeout: WITHIN_MS })
    .toBeGreaterThanOrEqual(transactions)
}

async function waitingForLocks(db: Db) {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return Number(rows[0]?.n)
}

/**
 * What became of everything that was begun, one after the other, while a person was held: each next one when those before
 * it wait, or have ended. Who waits for each other for ever has an error.
 */
export function whileHeld(db: Db, { id }: { id: string }, begin: Begin) {
  return whileHolding(
    db,
    (trx) => trx.updateTable('users').set({ phone: '1' }).where('id', '=', id).execute(),
    begin,
  )
}

type Begin = (() => Promise<unknown>)[]

/** The same, of whatever else is held. */
export async function whileHolding(db: Db, hold: (trx: Db) => Promise<unknown>, begin: Begin) {
  const { ends } = await db.transaction().execute(async (trx) => {
    await hold(trx)
    const begun: Promise<unknown>[] = []
    let ended = 0
    const end = () => {
      ended++
    }
    for (const act of begin) {
      const acting = act()
      acting.then(end, end)
      begun.push(acting)
      await untilWaiting(db, begun.length, () => ended)
    }
    return { ends: Promise.allSettled(begun) }
  })
  return ends
}
