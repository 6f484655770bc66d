import { attemptBatch } from './attempt.ts'
import type { Claim } from './claim.ts'
import { insist } from './insist.ts'
import { HEARTBEAT_SECONDS, keepLease, LeaseLost } from './lease.ts'
import type { Post } from './post.ts'
import { settleBatch } from './settle.ts'
import type { Step } from './step.ts'
import type { Unsent } from './unsent.ts'

/** A person must look at these; the rest mends itself. */
const LEVELS = { unknown: 'warn', wait: 'info', split: 'warn', pause: 'error', park: 'error' } as const

/** All that a claimed batch needs, to its end. Returns how many mails left. */
export async function deliverBatch(post: Post, claim: Claim, step: Step): Promise<number> {
  const log = post.log.child({ batch: claim.batch.id, mailbox: claim.mailbox.id })
  const beat = () => keepLease(post.db, claim.batch, post.clock()).catch(() => {})
  const heart = setInterval(beat, HEARTBEAT_SECONDS * 1000)
  try {
    const attempt = await attemptBatch(post, claim, step)
    await insist(post, () => settleBatch(post, claim, attempt))
    if (attempt.answer.is !== 'known')
      log[LEVELS[attempt.answer.is]]({ answer: attempt.answer }, 'batch not delivered')
    if (attempt.unsent.size > 0) log.warn(summaryOf([...attempt.unsent.values()]), 'mails not sent')
    return attempt.sent
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
    log.warn('another process has taken the batch over')
    return 0
  } finally {
    clearInterval(heart)
  }
}

function summaryOf(unsent: Unsent[]) {
  const later = unsent.filter((outcome) => outcome.is === 'later').length
  return { later, refused: unsent.length - later, why: unsent[0]?.why }
}
