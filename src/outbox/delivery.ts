import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'
import type { Claim, Claimed, Hand } from './claim.ts'
import { claimNext } from './claim-next.ts'
import { deliverBatch } from './deliver-batch.ts'
import type { Post } from './post.ts'
import { createStep } from './step.ts'

/** While some batches are on their way, the next are composed and wait for their turn. */
const AT_ONCE = 4
/** And so many more for mails that somebody waits for, of which each may meet a server that does not answer. */
const URGENT_AT_ONCE = 3

type What = 'anything' | 'urgent'

/**
 * Hands over what is due, batch by batch and several at once; any number of processes may do so. What one batch takes, and how long, holds
 * up no other.
 */
export function createDelivery(post: Post, onError: (error: unknown) => void) {
  const step = createStep()
  const inTurn = pLimit(1)
  const workers = new Set<Promise<void>>()
  const hands = new Set<Hand>()
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

  async function deliverInTurn(what: What) {
    const hand: Hand = {}
    hands.add(hand)
    try {
      for (let claim = await claimSome(what, hand); claim; claim = await claimSome(what, hand)) {
        // Where there was one batch there may be another; where there was none, nobody else need look.
        begin()
        hand.batchId = claim.batch.id
        const left = await deliverBatch(post, claim, step)
        sent += left
        empty(hand)
      }
    } finally {
      hands.delete(hand)
    }
  }

  async function claimSome(what: What, hand: Hand): Promise<Claim | undefined> {
    looking = true
    try {
      for (asked = true; asked && !post.stopping.aborted; empty(hand)) {
        const claim = await reach(what, hand)
        if (claim === 'again') asked = true
        else if (claim) return claim
      }
      return
    } finally {
      looking = false
    }
  }

  /**
   * Who looks for mails waits until those before it have taken theirs: two that looked at the same moment would each get some of the same
   * mails, two small batches instead of a full one. What else it takes to claim them is done side by side.
   */
  async function reach(what: What, hand: Hand): Promise<Claimed> {
    const taken = Promise.withResolvers<void>()
    const { claiming } = await inTurn(async () => {
      await letOthersIn()
      asked = false
      const take = (mailboxId: string) => {
        hand.mailboxId = mailboxId
        taken.resolve()
      }
      const claiming = claimNext(post, { what, hands, take })
      await Promise.race([taken.promise, claiming])
      // As it is, a promise would be waited for to its end before the next one looks.
      return { claiming }
    })
    return claiming
  }

  return {
    begin,
    look,
    /** Whether a batch is under way. */
    isBusy: () => [...hands].some((hand) => hand.batchId),
    /** Resolves when nothing is under way any more, to how many mails have left since the start. */
    async end() {
      while (workers.size > 0) await Promise.race(workers)
      return sent
    },
  }
}

function empty(hand: Hand) {
  delete hand.mailboxId
  delete hand.batchId
}
