import type { Services } from '#src/http/context.ts'
import { createRounds } from '#src/worker.ts'

/** Mails that leave while others are being written may meet people who are held: they would be looked at again later than a test's clock. */
const NOTHING_BESIDE = { begin() {}, look() {}, isBusy: () => false }

/** One round of everything that runs by itself, one after the other. Says how many mails left, and throws what failed. */
export async function workOnce(services: Services) {
  const failures: unknown[] = []
  const fail = (error: unknown) => failures.push(error)
  const { rounds, end } = createRounds(services, fail)
  for (const { work } of rounds) await work(NOTHING_BESIDE).catch(fail)
  const sent = await end()
  if (failures.length > 0) throw failures[0]
  return sent
}
