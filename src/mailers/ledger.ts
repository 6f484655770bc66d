import type { Outcome } from './mailer.ts'

type Outcomes = Map<string, Outcome>

/** Outcomes of single mails, written down in groups: those that come while something is being written go together. */
export function createLedger(write: (outcomes: Outcomes) => Promise<void>) {
  let page = newPage()
  let busy = false
  let failure: { error: unknown } | undefined
  const written: Promise<void>[] = []

  async function writePages() {
    busy = true
    while (page.outcomes.size > 0) {
      const { outcomes, resolve } = page
      page = newPage()
      await write(outcomes).catch((error) => {
        failure ??= { error }
      })
      resolve()
    }
    busy = false
  }

  function check() {
    if (failure) throw failure.error
  }

  return {
    /** Resolves when it is written down, or never will be. */
    note(id: string, outcome: Outcome): Promise<void> {
      const { outcomes, promise } = page
      if (outcomes.size === 0) written.push(promise)
      outcomes.set(id, outcome)
      if (!busy) writePages()
      return promise
    },
    /** Once something could not be written down, nothing else may happen. */
    hasFailed: () => failure !== undefined,
    /** Throws what kept something from being written down. */
    check,
    /** Resolves when everything is written down; throws like `check`. */
    async close() {
      await Promise.all(written)
      check()
    },
  }
}

function newPage() {
  return { ...Promise.withResolvers<void>(), outcomes: new Map<string, Outcome>() }
}
