import type { Outcome } from './mailer.ts'

type Outcomes = Map<string, Outcome>

/**
 * Outcomes of single mails, written down at once; those that come while something is being written are the next group. Waiting
 * for more would keep every connection waiting too.
 */
export function createLedger(write: (outcomes: Outcomes) => Promise<void>) {
  let page = newPage()
  let writing = false

  function writePage() {
    if (writing || page.outcomes.size === 0) return
    const { outcomes, resolve, reject } = page
    page = newPage()
    writing = true
    write(outcomes)
      .then(resolve, reject)
      .finally(() => {
        writing = false
        writePage()
      })
  }

  return {
    /** Resolves when it is written down. */
    note(id: string, outcome: Outcome): Promise<void> {
      const { outcomes, promise: written } = page
      outcomes.set(id, outcome)
      writePage()
      return written
    },
  }
}

function newPage() {
  return { ...Promise.withResolvers<void>(), outcomes: new Map<string, Outcome>() }
}
