import { sql } from 'kysely'
import type { Db } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import type { Outcome } from '#src/mailboxes/mailer.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import type { Claim } from './claim.ts'
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
  if (sent.size > 0) await recordSent(trx, claim, sent, when.now)
}

async function recordSent(trx: Db, claim: Claim, sent: Map<string, string | null>, now: Date) {
  const ids = [...sent].map(([id, providerId]) => sql`when ${id} then ${providerId}`)
  await openRows(trx, claim, [...sent.keys()])
    .set({
      state: 'sent',
      settled_at: iso(now),
      last_error: null,
      attempts: sql`attempts + 1`,
      provider_id: sql`case id ${sql.join(ids, sql` `)} end`,
    })
    .execute()
}

type Failure = When & { id: string; outcome: Exclude<Outcome, { is: 'sent' }> }

async function recordFailure(trx: Db, claim: Claim, { id, outcome, now, random }: Failure) {
  const mail = claim.rows.find((row) => row.id === id)
  const attempts = (mail?.attempts ?? 0) + 1
  const wait = outcome.is === 'later' ? waitAfter(attempts, random) : undefined
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
