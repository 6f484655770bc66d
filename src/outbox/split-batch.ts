import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import type { FrozenMail } from '#src/mailers/mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Claim } from './claim.ts'
import { keepRequest } from './kept-request.ts'
import { recordOutcomes } from './record-outcomes.ts'
import { releaseBatch } from './release-batch.ts'
import { sealRequest } from './request.ts'

interface Half {
  ids: string[]
  request: string
}

/** Outside the transaction, because it takes a while. */
export async function sealHalves(secrets: Secrets, mails: FrozenMail[]): Promise<Half[]> {
  if (mails.length < 2) return []
  const middle = Math.ceil(mails.length / 2)
  const halves = [mails.slice(0, middle), mails.slice(middle)]
  return Promise.all(
    halves.map(async (half) => ({
      ids: half.map((mail) => mail.id),
      request: await sealRequest(secrets, half),
    })),
  )
}

interface Split {
  halves: Half[]
  why: string
  now: Date
  random: number
}

/** Nothing of the batch was accepted: two new ones take its mails, until the bad mail stands alone and is refused. */
export async function splitBatch(trx: Db, claim: Claim, { halves, why, now, random }: Split) {
  for (const { ids, request } of halves) {
    const half = { id: newId(), mailbox_id: claim.mailbox.id, state: 'open' as const, attempts: 0 }
    const at = iso(now)
    await trx
      .insertInto('batches')
      .values({ ...half, due_at: at, created_at: at })
      .execute()
    await keepRequest(trx, half.id, request)
    await trx
      .updateTable('outbox')
      .set({ batch_id: half.id })
      .where('batch_id', '=', claim.batch.id)
      .where('state', '=', 'batched')
      .where('id', 'in', ids)
      .execute()
  }
  const alone = halves.length === 0 ? claim.rows : []
  const refused = alone.map(({ id }) => [id, { is: 'refused', why }] as const)
  await recordOutcomes(trx, claim, new Map(refused), { now, random })
  await releaseBatch(trx, claim.batch.id)
}
