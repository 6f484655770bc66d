import type { Outcome } from './mailer.ts'

/** By then an outcome is written down, however few there are. */
const LONGEST_MS = 50

type Outcomes = Map<string, Outcome>

/** Outcomes of single mails, written down in groups: a transaction for each costs as much as the mail itself. */
export function createLedger(write: (outcomes: Outcomes) => Promise<void>) {
  let page = newPage()

  /** Call it when no further outcome can come before these are written down. */
  function flush() {
    const full = page
    if (full.outcomes.size === 0) return
    page = newPage()
    clearTimeout(full.timer)
    write(full.outcomes).then(full.resolve, full.reject)
  }

  return {
    flush,
    /** Resolves when it is written down. */
    note(id: string, outcome: Outcome): Promise<void> {
      page.outcomes.set(id, outcome)
      page.timer ??= setTimeout(flush, LONGEST_MS)
      return page.written
    },
  }
}

function newPage() {
  const { promise: written, resolve, reject } = Promise.withResolvers<void>()
  const outcomes: Outcomes = new Map()
  return { outcomes, written, resolve, reject, timer: undefined as NodeJS.Timeout | undefined }
}
