import { setImmediate as letOthersIn } from 'node:timers/promises'
import { sql } from 'kysely'
import { passingOverLocked } from '#db/engine.ts'
import type { Db, QueuedKind, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { mailboxesReady, mayLeave } from '#src/mailboxes/pause.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import type { RecipientOf } from './composer.ts'
import { outboxHeldSince } from './hold.ts'
import { keptRequest } from './kept-request.ts'
import { leaseClock, leaseEnd } from './lease.ts'
import { SUPPRESSED } from './mail-status.ts'
import type { Post } from './post.ts'
import { releaseBatch } from './release-batch.ts'
import { setAside } from './set-aside.ts'

/** What providers take in one call. */
const BATCH_SIZE = 100

/** A batch that is ours until its lease ends. */
export interface Claim {
  batch: Row<'batches'>
  /** What may have been handed over before, encrypted; or, of a new batch, what its mails say. */
  request: { sealed: string } | { recipientOf: RecipientOf }
  mailbox: Row<'mailboxes'>
  /** Those whose outcome is not known yet, in order. */
  rows: Row<'outbox'>[]
}

/** Something was tidied up on the way; there may be more to claim. */
const AGAIN = 'again'
type Claimed = Claim | typeof AGAIN | undefined
/** The batches that this process is handing over: batch id → mailbox id. */
export type UnderWay = Map<string, string>

interface Which {
  /** `urgent`: only mails that somebody is waiting for. */
  what?: 'anything' | 'urgent'
  underWay?: UnderWay
}

type Claimant = Pick<Post, 'composers' | 'instance'> & { now: Date; underWay: UnderWay }

/**
 * The next batch that must leave now, leased to the caller: mails that somebody is waiting for, then batches whose
 * outcome is still unknown, then the rest.
 */
export async function claimNext(post: Post, which: Which = {}): Promise<Claim | undefined> {
  const { what, underWay = new Map() } = which
  const claimant = { ...post, now: post.clock(), underWay }
  const urgent = [freezeFromLane(0)]
  const ways = what === 'urgent' ? urgent : [...urgent, claimOpen, freezeFromLane(1)]
  const claimed = await post.db.transaction().execute(async (trx) => {
    if (await outboxHeldSince(trx)) return
    const ready = leastBusyFirst(await mailboxesReady(trx, claimant.now), underWay)
    for (const claim of ways)
      for (const mailbox of ready) {
        const claimed = await claim(trx, mailbox, claimant)
        if (claimed) return claimed
      }
  })
  if (claimed !== AGAIN) return claimed
  await letOthersIn()
  return claimNext(post, which)
}

/** A mailbox that takes long and comes to nothing must not keep everybody who could send for another. */
function leastBusyFirst(mailboxes: Row<'mailboxes'>[], underWay: UnderWay) {
  const busy = Map.groupBy(underWay.values(), (id) => id)
  const batchesOf = ({ id }: Row<'mailboxes'>) => busy.get(id)?.length ?? 0
  return mailboxes.toSorted((a, b) => batchesOf(a) - batchesOf(b))
}

function freezeFromLane(lane: 0 | 1) {
  return async (trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant): Promise<Claimed> => {
    const due = trx
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('mailbox_id', '=', mailbox.id)
      .where('lane', '=', lane)
      .where('due_at', '<=', iso(claimant.now))
      .orderBy('due_at')
      .orderBy('id')
      .limit(BATCH_SIZE)
    const rows = await passingOverLocked(trx, due).execute()
    if (rows.length === 0) return
    const { alive, recipientOf } = await cancelDead(trx, await setAside(trx, rows, claimant.now), claimant)
    if (alive.length === 0) return AGAIN
    if (!(await mayLeave(trx, mailbox.id, claimant.now))) return
    const batch = await freeze(trx, mailbox, alive, claimant)
    return { batch, mailbox, rows: alive, request: { recipientOf } }
  }
}

/** What happened since a mail was queued may mean that it must not leave any more. */
async function cancelDead(trx: Db, rows: Row<'outbox'>[], { composers, now }: Claimant) {
  const dead = await findSuppressed(trx, rows)
  const others = rows.filter((row) => !dead.has(row.id))
  const recipientsOf = new Map<QueuedKind, RecipientOf>()
  for (const [kind, some] of Map.groupBy(others, (row) => row.kind)) {
    const rechecked = await composers[kind](trx, some, now)
    for (const [id, reason] of rechecked.dead) dead.set(id, reason)
    recipientsOf.set(kind, rechecked.recipientOf)
  }
  for (const [id, reason] of dead)
    await trx
      .updateTable('outbox')
      .set({ state: 'cancelled', last_error: reason, settled_at: iso(now) })
      .where('id', '=', id)
      .execute()
  const alive = rows.filter((row) => !dead.has(row.id))
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
  const places = rows.map((row, position) => sql`when ${row.id} then ${sql.lit(position)}`)
  await trx
    .updateTable('outbox')
    .set({ state: 'batched', batch_id: batch.id, position: sql`case id ${sql.join(places, sql` `)} end` })
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  return batch
}

/**
 * A batch whose outcome is unknown, or whose process was killed in the middle; not one that this process is at, whose lease could not be
 * kept while the database was away.
 */
async function claimOpen(trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant): Promise<Claimed> {
  const { instance, now, underWay } = claimant
  const open = trx
    .selectFrom('batches')
    .selectAll()
    .where('state', '=', 'open')
    .where('mailbox_id', '=', mailbox.id)
    .where('due_at', '<=', iso(now))
    .$if(underWay.size > 0, (batches) => batches.where('id', 'not in', [...underWay.keys()]))
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', leaseClock(trx, now))]))
    .orderBy('due_at')
    .limit(1)
  const found = await passingOverLocked(trx, open).executeTakeFirst()
  if (!found) return
  const sealed = await keptRequest(trx, found.id)
  if (!sealed) {
    // Killed before its request was stored, so nothing of it was ever sent: its mails are looked at afresh.
    await releaseBatch(trx, found.id)
    return AGAIN
  }
  if (!(await mayLeave(trx, mailbox.id, now))) return

  const batch = await trx
    .updateTable('batches')
    .set({ leased_by: newLease(instance), leased_until: leaseEnd(trx, now) })
    .where('id', '=', found.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const rows = await trx
    .selectFrom('outbox')
    .selectAll()
    .where('batch_id', '=', batch.id)
    .where('state', '=', 'batched')
    .orderBy('position')
    .execute()
  return { batch, mailbox, rows, request: { sealed } }
}

/** A lease has a name of its own, so that one process never mistakes an earlier lease for its present one. */
function newLease(instance: string) {
  return `${instance} ${newId()}`
}
