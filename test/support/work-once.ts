import type { Services } from '#src/http/context.ts'
import { createRounds } from '#src/worker.ts'

/** One round of everything that runs by itself. Says how many mails left, and throws what failed. */
export async function workOnce(services: Services) {
  const failures: unknown[] = []
  const fail = (error: unknown) => failures.push(error)
  const { rounds, end } = createRounds(services, fail)
  for (const { work } of rounds) await work().catch(fail)
  const sent = await end()
  if (failures.length > 0) throw failures[0]
  return sent
}
