import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from './mailer.ts'

type Outcomes = Map<string, Outcome>

/** Less than sending one mail takes, and enough for what the other connections bring meanwhile. */
const GATHER_MS = 2

/**
 * Outcomes of single mails, written down in groups: those that come within a moment, or while something is being written. Waiting
 * for more would keep every connection waiting too.
 */
export function createLedger(write: (outcomes: Outcomes) => Promise<void>) {
  let page = newPage()
  let busy = false

  async function writePages() {
    busy = true
    while (page.outcomes.size > 0) {
      await pause(GATHER_MS)
      const { outcomes, resolve, reject } = page
      page = newPage()
      await write(outcomes).then(resolve, reject)
    }
    busy = false
  }

  return {
    /** Resolves when it is written down. */
    note(id: string, outcome: Outcome): Promise<void> {
      const { outcomes, promise: written } = page
      outcomes.set(id, outcome)
      if (!busy) writePages()
      return written
    },
  }
}

function newPage() {
  return { ...Promise.withResolvers<void>(), outcomes: new Map<string, Outcome>() }
}
