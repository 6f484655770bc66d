import type { UpdateObject } from 'kysely'
import type { Database, Db, Row } from '#db/schema.ts'
import { addSeconds, iso } from '#src/clock.ts'
import { noteSent, pauseMailbox, probeAgain } from '#src/mailboxes/pause.ts'
import { noteAllowance, slowDownMailbox } from '#src/mailboxes/rate.ts'
import { noteInVain } from '#src/mailboxes/stall.ts'
import type { Attempt } from './attempt.ts'
import type { Claim } from './claim.ts'
import { whyInVain } from './in-vain.ts'
import { forgetRequest } from './kept-request.ts'
import { endLease, keepLease, NO_LEASE } from './lease.ts'
import { parkBatch, showOnMails, UNKNOWN_TOO_LONG } from './park.ts'
import type { Post } from './post.ts'
import { recordOutcomes } from './record-outcomes.ts'
import { putBack, releaseBatch } from './release-batch.ts'
import { sealHalves, splitBatch } from './split-batch.ts'
import { waitAfter } from './waits.ts'

/** Draws the conclusions from an answer, in one transaction; throws when the batch is no longer ours. */
export async function settleBatch(post: Post, claim: Claim, attempt: Attempt) {
  const { batch } = claim
  const { answer, mails } = attempt
  const now = post.clock()
  const random = post.random()
  const halves = answer.is === 'split' && !inDoubt(batch) ? await sealHalves(post.secrets, mails) : []

  await post.db.transaction().execute(async (trx) => {
    await (answer.is === 'known' ? endLease(trx, batch, { state: 'known' }) : keepLease(trx, batch, now))
    switch (answer.is) {
      case 'known':
        await recordOutcomes(trx, claim, answer.outcomes, { now, random })
        if (claim.rows.some(({ id }) => !answer.outcomes.has(id))) await putBack(trx, batch.id)
        await forgetRequest(trx, batch.id)
        break
      case 'split':
        await (inDoubt(batch)
          ? tryAgain(trx, batch, { why: answer.why, now, random })
          : splitBatch(trx, claim, { halves, why: answer.why, now, random }))
        break
      case 'wait':
        await keepForLater(trx, batch, {
          due_at: iso(addSeconds(now, answer.seconds)),
          first_sent_at: batch.first_sent_at,
          last_error: answer.why,
        })
        break
      case 'pause':
        await (inDoubt(batch)
          ? keepForLater(trx, batch, { last_error: answer.why })
          : releaseBatch(trx, batch.id))
        break
      case 'unknown':
        await tryAgain(trx, batch, { why: answer.why, now, random })
        break
      case 'park':
        await parkBatch(trx, batch, { why: answer.why, now })
    }
    // The mailbox comes last everywhere, see `holding` of `db/engine.ts`.
    await concludeOnMailbox(trx, claim, attempt, now)
  })
}

/** However a batch ended, what left of it left; only then comes what that end says about the mails after it. */
async function concludeOnMailbox(trx: Db, claim: Claim, attempt: Attempt, now: Date) {
  const { mailbox } = claim
  const { answer, sent } = attempt
  const { id } = mailbox
  const vain = whyInVain(claim, attempt)
  if (sent > 0) await noteSent(trx, mailbox, now)
  if (vain) await noteInVain(trx, mailbox, { ...vain, now })
  if (answer.is === 'known' && answer.rest) await slowDownMailbox(trx, id, addSeconds(now, answer.rest))
  if (answer.is === 'wait') await slowDownMailbox(trx, id, addSeconds(now, answer.seconds))
  if (answer.is === 'pause') await pauseMailbox(trx, mailbox, { why: answer.why, now })
  if (answer.is === 'park') await probeAgain(trx, id, now)
  if (answer.allowance) await noteAllowance(trx, { id, allowance: answer.allowance, now })
}

/** Whether an earlier request of this batch may have been accepted, whatever was answered to this one: it keeps its key. */
function inDoubt(batch: Row<'batches'>) {
  return batch.first_sent_at !== null
}

/** As often as a single mail is; then a person decides. */
async function tryAgain(
  trx: Db,
  batch: Row<'batches'>,
  { why, now, random }: { why: string; now: Date; random: number },
) {
  const attempts = batch.attempts + 1
  const wait = waitAfter(attempts, random)
  if (wait === undefined) return parkBatch(trx, batch, { why: UNKNOWN_TOO_LONG, now })
  await showOnMails(trx, batch, why)
  await keepForLater(trx, batch, { attempts, due_at: iso(addSeconds(now, wait)), last_error: why })
}

async function keepForLater(trx: Db, batch: Row<'batches'>, change: UpdateObject<Database, 'batches'>) {
  await trx
    .updateTable('batches')
    .set({ ...change, ...NO_LEASE })
    .where('id', '=', batch.id)
    .execute()
}
