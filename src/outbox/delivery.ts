import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'

/** What those who deliver in one process have in common. */
export interface Delivery {
  /** Does work that keeps this process busy for a while. */
  step: <T>(work: () => Promise<T>) => Promise<T>
  /** Does all that a batch needs. */
  batch: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether a batch is under way. */
  isBusy: () => boolean
}

/**
 * One step at a time, and whoever waits for a page comes in between. Two that claimed at the same moment would also each get some of the
 * same mails: two small batches instead of a full one.
 */
export function createDelivery(): Delivery {
  const oneAtATime = pLimit(1)
  let batches = 0
  return {
    step: (work) =>
      oneAtATime(async () => {
        await letOthersIn()
        return work()
      }),
    batch: async (work) => {
      batches++
      try {
        return await work()
      } finally {
        batches--
      }
    },
    isBusy: () => batches > 0,
  }
}
