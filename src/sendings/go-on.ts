import { setImmediate as letOthersIn } from 'node:timers/promises'
import { onPostgres } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { learnAboutTables } from '#db/statistics.ts'
import type { Clock } from '#src/clock.ts'
import type { Secrets } from '#src/secrets.ts'
import { type Before, type Expanded, expandNext, type Reached } from './expand.ts'
import { settleNext } from './settle.ts'

/** Steps of one sending, on PostgreSQL. */
const AT_ONCE = 3

interface GoOn {
  clock: Clock
  secrets: Secrets
  stopping: AbortSignal
  /** Whether this process is delivering mails just now. */
  isBusy?: () => boolean
  /** There are mails to deliver. */
  afterEach?: () => void
}

/**
 * Everything that sendings need to go on, step by step. Requests are answered between the steps: with SQLite nothing else
 * would ever make this process look at the network. With PostgreSQL some steps are prepared here while the ones before them are
 * being written there; not while mails leave: then steps are small and one at a time, because nobody is helped by an outbox that fills faster
 * than it empties, and everybody by pages that come at once.
 */
export async function goOnWithSendings(db: Db, { clock, secrets, stopping, isBusy, afterEach }: GoOn) {
  const underWay: Before[] = []

  while (!stopping.aborted) {
    const settled = await settleNext(db, clock())
    const gently = isBusy?.() ?? false
    const step = begin(db, { secrets, now: clock(), before: underWay.at(-1), gently })
    const reached = await step.reached
    if (reached) underWay.push({ reached, done: step.done })
    const expanded = reached ? await makeRoom() : await end(step)
    // What was begun after a step that was overtaken leads nowhere either.
    if (!reached || expanded === 'overtaken') await endAll()
    if (expanded === 'nothing' && !settled) return
    afterEach?.()
    await letOthersIn()
  }
  await endAll()

  /** Waits for the oldest steps, until another may begin. */
  async function makeRoom(): Promise<Expanded> {
    let expanded: Expanded = 'some'
    while (expanded !== 'overtaken' && underWay.length >= (isBusy?.() ? 1 : AT_ONCE))
      expanded = await end(underWay.shift()!)
    return expanded
  }

  /** The next step does not wait for the learning: who wants one of its people may have the last free connection, which learning needs. */
  async function end({ done }: Pick<Before, 'done'>): Promise<Expanded> {
    const expanded = await done
    if (expanded === 'first') await learnAboutTables(db)
    return expanded
  }

  async function endAll() {
    await Promise.all(underWay.splice(0).map(end))
  }
}

interface How {
  secrets: Secrets
  now: Date
  before: Before | undefined
  gently: boolean
}

function begin(db: Db, how: How) {
  const { promise: reached, resolve } = Promise.withResolvers<Reached | undefined>()
  const besides = onPostgres(db) && { onReach: resolve }
  const done = expandNext(db, { ...how, ...besides }).finally(() => resolve(undefined))
  // Whoever waits for it hears of a failure; nobody does when the step before it failed as well.
  done.catch(() => {})
  return { reached, done }
}
