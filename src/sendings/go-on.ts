import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Db } from '#db/schema.ts'
import type { Clock } from '#src/clock.ts'
import type { Secrets } from '#src/secrets.ts'
import { expandNext } from './expand.ts'
import { settleNext } from './settle.ts'

interface GoOn {
  clock: Clock
  secrets: Secrets
  stopping: AbortSignal
  /** There are mails to deliver. */
  afterEach?: () => void
}

/**
 * Everything that sendings need to go on, step by step. Requests are answered between the steps: with SQLite nothing else
 * would ever make this process look at the network.
 */
export async function goOnWithSendings(db: Db, { clock, secrets, stopping, afterEach }: GoOn) {
  while (!stopping.aborted) {
    const settled = await settleNext(db, clock())
    const expanded = await expandNext(db, { secrets, now: clock() })
    if (!settled && !expanded) return
    afterEach?.()
    await letOthersIn()
  }
}
