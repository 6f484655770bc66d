import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'
import { type Claim, claimNext, type UnderWay } from './claim.ts'
import { deliverBatch } from './deliver-batch.ts'
import type { Post } from './post.ts'

/** While some batches are on their way, the next are composed and wait for their turn. */
const AT_ONCE = 4
/** And so many more for mails that somebody waits for, of which each may meet a server that does not answer. */
const URGENT_AT_ONCE = 3

/** Does work that keeps this process busy for a while. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Hands over what is due, batch by batch and several at once; any number of processes may do so. What one batch takes, and how long, holds
 * up no other.
 */
export function createDelivery(post: Post, onError: (error: unknown) => void) {
  const step = createStep()
  const workers = new Set<Promise<void>>()
  const underWay: UnderWay = new Map()
  let asked = false
  let looking = false
  let sent = 0

  /** There may be something to do; also said by whoever has just found something. */
  function begin() {
    asked = true
    if (!looking && workers.size < AT_ONCE) start(deliverInTurn('anything'))
  }

  /** The same, and with all hands full whoever waits for a mail gets another one. */
  function look() {
    begin()
    const full = workers.size >= AT_ONCE
    if (!looking && full && workers.size < AT_ONCE + URGENT_AT_ONCE) start(deliverInTurn('urgent'))
  }

  function start(work: Promise<void>) {
    const worker = work.catch(onError).finally(() => workers.delete(worker))
    workers.add(worker)
  }

  async function deliverInTurn(what: 'anything' | 'urgent') {
    for (let claim = await claimSome(what); claim; claim = await claimSome(what)) {
      // Where there was one batch there may be another; where there was none, nobody else need look.
      begin()
      underWay.set(claim.batch.id, claim.mailbox.id)
      try {
        const left = await deliverBatch(post, claim, step)
        sent += left
      } finally {
        underWay.delete(claim.batch.id)
      }
    }
  }

  async function claimSome(what: 'anything' | 'urgent'): Promise<Claim | undefined> {
    looking = true
    try {
      for (asked = true; asked && !post.stopping.aborted; ) {
        const claim = await step(() => {
          asked = false
          return claimNext(post, { what, underWay })
        })
        if (claim === 'again') asked = true
        else if (claim) return claim
      }
      return
    } finally {
      looking = false
    }
  }

  return {
    begin,
    look,
    /** Whether a batch is under way. */
    isBusy: () => underWay.size > 0,
    /** Resolves when nothing is under way any more, to how many mails have left since the start. */
    async end() {
      while (workers.size > 0) await Promise.race(workers)
      return sent
    },
  }
}

/**
 * One step at a time, and whoever waits for a page comes in between. Two that claimed at the same moment would also each get some of the
 * same mails: two small batches instead of a full one.
 */
function createStep(): Step {
  const oneAtATime = pLimit(1)
  return (work) =>
    oneAtATime(async () => {
      await letOthersIn()
      return work()
    })
}
