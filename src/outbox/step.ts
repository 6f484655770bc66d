import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'

/** Does work that keeps this process busy for a while. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>

/**
 * One step at a time, and whoever waits for a page comes in between. Two that claimed at the same moment would also each get some of the
 * same mails: two small batches instead of a full one.
 */
export function createStep(): Step {
  const oneAtATime = pLimit(1)
  return (work) =>
    oneAtATime(async () => {
      await letOthersIn()
      return work()
    })
}
