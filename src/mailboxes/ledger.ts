import type { Outcome } from './mailer.ts'

type Outcomes = Map<string, Outcome>

/** Outcomes of single mails, written down in groups: those that come while something is being written go together. */
export function createLedger(write: (outcomes: Outcomes) => Promise<void>) {
  let page = newPage()
  let busy = false

  async function writePages() {
    busy = true
    while (page.outcomes.size > 0) {
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
