import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'

export interface Steps {
  /** Does work that keeps this process busy for a while. */
  step: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether such work is being done. */
  areBusy: () => boolean
}

/**
 * One step at a time, and whoever waits for a page comes in between. Two that claimed at the same moment would also each get some of the
 * same mails: two small batches instead of a full one.
 */
export function createSteps(): Steps {
  const oneAtATime = pLimit(1)
  return {
    step: (work) =>
      oneAtATime(async () => {
        await letOthersIn()
        return work()
      }),
    areBusy: () => oneAtATime.activeCount + oneAtATime.pendingCount > 0,
  }
}
