import { sql } from 'kysely'
import { plannedOnce } from '#db/planned-once.ts'
import type { Db } from '#db/schema.ts'
import { valueById } from '#db/value-by-id.ts'
import { addSeconds, iso } from '#src/clock.ts'
import type { Outcome } from '#src/mailers/mailer.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import type { Claim } from './claim.ts'
import { heldBy } from './lease.ts'
import { unsettleCancelled } from './unsettle-cancelled.ts'
import { waitAfter } from './waits.ts'

interface When {
  now: Date
  random: number
}

/** Writes down what became of single mails of a batch. A mail that is settled already stays as it is. */
export async function recordOutcomes(
  trx: Db,
  claim: Claim,
  outcomes: ReadonlyMap<string, Outcome>,
  when: When,
) {
  const sent = new Map<string, string | null>()
  for (const [id, outcome] of outcomes) {
    if (outcome.is === 'sent') sent.set(id, outcome.providerId)
    else await recordFailure(trx, claim, { id, outcome, ...when })
  }
  if (sent.size > 0) await markSent(trx, claim, sent, when.now).execute()
  await unsettleCancelled(
    trx,
    claim.rows.filter((row) => outcomes.get(row.id)?.is === 'later'),
  )
}

/**
 * The same for mails that have all left, in a single statement that does nothing once the batch belongs to somebody else. Says
 * whether that was all: if not, only a transaction tells why.
 */
export async function recordAllSent(
  db: Db,
  claim: Claim,
  outcomes: ReadonlyMap<string, Outcome>,
  now: Date,
): Promise<boolean> {
  const sent = new Map<string, string | null>()
  for (const [id, outcome] of outcomes) {
    if (outcome.is !== 'sent') return false
    sent.set(id, outcome.providerId)
  }
  const query = markSent(db, claim, sent, now).where((eb) =>
    eb.exists(eb.selectFrom('batches').select('id').where(heldBy(claim.batch))),
  )
  const { numUpdatedRows } = await plannedOnce(query).executeTakeFirst()
  return Number(numUpdatedRows) === sent.size
}

function markSent(db: Db, claim: Claim, sent: Map<string, string | null>, now: Date) {
  return openRows(db, claim, [...sent.keys()]).set({
    state: 'sent',
    settled_at: iso(now),
    last_error: null,
    attempts: sql`attempts + 1`,
    provider_id: valueById(db, sent),
  })
}

type Failure = When & { id: string; outcome: Exclude<Outcome, { is: 'sent' }> }

async function recordFailure(trx: Db, claim: Claim, { id, outcome, now, random }: Failure) {
  const mail = claim.rows.find((row) => row.id === id)
  const attempts = (mail?.attempts ?? 0) + 1
  const usual = outcome.is === 'later' ? waitAfter(attempts, random) : undefined
  const wait = usual && outcome.is === 'later' ? Math.max(usual, outcome.seconds ?? 0) : undefined
  await openRows(trx, claim, [id])
    .set({ attempts, last_error: outcome.why })
    .set(
      wait === undefined
        ? { state: 'failed', settled_at: iso(now) }
        : { state: 'waiting', batch_id: null, position: null, due_at: iso(addSeconds(now, wait)) },
    )
    .execute()
  if (mail && outcome.is === 'refused' && outcome.noSuchRecipient)
    await suppress(trx, { mail, reason: 'refused', why: outcome.why, at: now, now })
}

function openRows(trx: Db, { batch }: Claim, ids: string[]) {
  return trx
    .updateTable('outbox')
    .where('id', 'in', ids)
    .where('batch_id', '=', batch.id)
    .where('state', '=', 'batched')
}
