import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Database, Db, QueuedKind, Row } from '#db/schema.ts'
import { valueById } from '#db/value-by-id.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { isStillReady, mayLeave } from '#src/mailboxes/ready.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import type { Claimant, Claimed } from './claim.ts'
import type { RecipientOf } from './composer.ts'
import { leaseEnd, newLease } from './lease.ts'
import { lookAgainSoon } from './look-again.ts'
import { SUPPRESSED } from './mail-status.ts'
import { setAside } from './set-aside.ts'

/** What providers take in one call. */
const BATCH_SIZE = 100

type Lane = 0 | 1

/** The condition of `outbox_due` comes first, so that both engines look there. */
export function isDue(lane: Lane, now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'outbox'>()
  return eb.and([
    eb('outbox.settled_at', 'is', null),
    eb('outbox.state', '=', 'waiting'),
    eb('outbox.lane', '=', lane),
    eb('outbox.due_at', '<=', iso(now)),
  ])
}

/** A new batch of what is due of a lane. */
export function freezeFromLane(lane: Lane) {
  return async (trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant): Promise<Claimed> => {
    const due = trx
      .selectFrom('outbox')
      .selectAll()
      .where('mailbox_id', '=', mailbox.id)
      .where(isDue(lane, claimant.now))
      .where(isStillReady(mailbox, claimant.now))
      .orderBy('due_at')
      .orderBy('id')
      .limit(BATCH_SIZE)
    const rows = await passingOverLocked(trx, due).execute()
    if (rows.length === 0) return
    claimant.take(mailbox.id)
    const { alive, recipientOf } = await recheck(trx, await setAside(trx, rows, claimant.now), claimant)
    if (alive.length === 0) return 'again'
    if (!(await mayLeave(trx, mailbox, claimant.now))) return
    const batch = await freeze(trx, mailbox, alive, claimant)
    return { batch, mailbox, rows: alive, request: { recipientOf } }
  }
}

/** What happened since a mail was queued may mean that it must not leave any more, or not now. */
async function recheck(trx: Db, rows: Row<'outbox'>[], { composers, now }: Claimant) {
  const dead = await findSuppressed(trx, rows)
  const undecided = new Set<string>()
  const others = rows.filter((row) => !dead.has(row.id))
  const recipientsOf = new Map<QueuedKind, RecipientOf>()
  for (const [kind, some] of Map.groupBy(others, (row) => row.kind)) {
    const rechecked = await composers[kind](trx, some, now)
    for (const [id, reason] of rechecked.dead) dead.set(id, reason)
    for (const id of rechecked.undecided ?? []) undecided.add(id)
    recipientsOf.set(kind, rechecked.recipientOf)
  }
  for (const [id, reason] of dead)
    await trx
      .updateTable('outbox')
      .set({ state: 'cancelled', last_error: reason, settled_at: iso(now) })
      .where('id', '=', id)
      .execute()
  await lookAgainSoon(trx, [...undecided], now)
  const alive = rows.filter((row) => !dead.has(row.id) && !undecided.has(row.id))
  return { alive, recipientOf: (row: Row<'outbox'>) => recipientsOf.get(row.kind)!(row) }
}

async function findSuppressed(trx: Db, rows: Row<'outbox'>[]) {
  const asked = rows.filter((row) => !row.despite_suppression_at)
  const suppressions = await suppressionsOf(
    trx,
    asked.map((row) => row.to),
  )
  const found = asked.filter((row) => suppressions.has(row.to))
  return new Map(found.map((row) => [row.id, SUPPRESSED]))
}

/** From here on it is fixed which mails the batch consists of, and in which order. */
async function freeze(
  trx: Db,
  mailbox: Row<'mailboxes'>,
  rows: Row<'outbox'>[],
  { instance, now }: Claimant,
) {
  const batch = await trx
    .insertInto('batches')
    .values({
      id: newId(),
      mailbox_id: mailbox.id,
      state: 'open',
      attempts: 0,
      due_at: iso(now),
      created_at: iso(now),
      leased_by: newLease(instance),
      leased_until: leaseEnd(trx, now),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const places = rows.map((row, position): [string, number] => [row.id, position])
  await trx
    .updateTable('outbox')
    .set({ state: 'batched', batch_id: batch.id, position: sql`cast(${valueById(trx, places)} as integer)` })
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return batch
}
