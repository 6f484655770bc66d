import { attemptBatch } from './attempt.ts'
import { type Claim, claimNext } from './claim.ts'
import { createDelivery, type Delivery } from './delivery.ts'
import { insist } from './insist.ts'
import { HEARTBEAT_SECONDS, keepLease, LeaseLost } from './lease.ts'
import type { Post } from './post.ts'
import { settleBatch } from './settle.ts'

/** While some batches are on their way, the next are composed and wait for their turn. */
const AT_ONCE = 4
/** A person must look at these; the rest mends itself. */
const LEVELS = { unknown: 'warn', wait: 'info', split: 'warn', pause: 'error', park: 'error' } as const

/** Hands over everything that is due and says how many mails left. Any number of processes may do so at once. */
export async function deliverDue(post: Post, { step, batch }: Delivery = createDelivery()): Promise<number> {
  const underWay = new Set<Promise<void>>()
  let sent = 0
  let failure: { error: unknown } | undefined

  async function deliverInTurn() {
    while (!post.stopping?.aborted) {
      const claim = await step(() => claimNext(post))
      if (!claim) return
      // Where there was one batch there may be another; where there was none, nobody else need look.
      begin()
      const left = await batch(() => deliver(post, claim, step))
      sent += left
    }
  }

  function begin() {
    if (underWay.size === AT_ONCE) return
    const worker = deliverInTurn()
      .catch((error) => {
        failure ??= { error }
      })
      .finally(() => underWay.delete(worker))
    underWay.add(worker)
  }

  begin()
  while (underWay.size > 0) await Promise.race(underWay)
  if (failure) throw failure.error
  return sent
}

async function deliver(post: Post, claim: Claim, step: Delivery['step']) {
  const log = post.log.child({ batch: claim.batch.id, mailbox: claim.mailbox.id })
  const beat = () => keepLease(post.db, claim.batch, post.clock()).catch(() => {})
  const heart = setInterval(beat, HEARTBEAT_SECONDS * 1000)
  try {
    const attempt = await attemptBatch(post, claim, step)
    await insist(post, () => step(() => settleBatch(post, claim, attempt)))
    if (attempt.answer.is !== 'known')
      log[LEVELS[attempt.answer.is]]({ answer: attempt.answer }, 'batch not delivered')
    return attempt.sent
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    log.warn('another process has taken the batch over')
    return 0
  } finally {
    clearInterval(heart)
  }
}
