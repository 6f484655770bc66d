import { setImmediate as letOthersIn } from 'node:timers/promises'
import pLimit from 'p-limit'

/** Does work that keeps this process busy for a while. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>

/** One step at a time, and whoever waits for a page comes in between. */
export function createStep(): Step {
  const oneAtATime = pLimit(1)
  return (work) =>
    oneAtATime(async () => {
      await letOthersIn()
      return work()
    })
}
