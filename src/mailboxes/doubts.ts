import type { Outcome } from './mailer.ts'

/** As many as are on their way at once. */
const IN_A_ROW = 5

/**
 * Mails that were refused for what the sender is, or so it seems: a server may say the same of a single recipient. Something
 * that is accepted after them tells that it meant them; several in a row tell that it means the sender.
 */
export function createDoubts(settle: (id: string, outcome: Outcome) => void) {
  const refused = new Map<string, string>()

  function settleAll(is: 'refused' | 'later') {
    for (const [id, why] of refused) settle(id, { is, why })
    refused.clear()
  }

  return {
    add: (id: string, why: string) => refused.set(id, why),
    /** In the server's words, once it is the sender. */
    againstSender: () => (refused.size >= IN_A_ROW ? [...refused.values()].at(-1) : undefined),
    /** The server meant these recipients, or these mails. */
    refuse: () => settleAll('refused'),
    /** They are tried again, after the others and ever more seldom, so that they can't keep a mailbox shut. */
    postpone: () => settleAll('later'),
  }
}
