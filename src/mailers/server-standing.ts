const LET_IN_MS = 60_000
const ACCEPTED_MS = 3_600_000
/** As many as are on their way at once. */
const IN_A_ROW = 5
/** People of one organization come one after the other, and all of them may be refused for where they are. */
const IN_A_ROW_AMONG_ACCEPTED = 20

export type ServerStanding = ReturnType<typeof createServerStanding>

/** How a mail server has treated a mailbox lately, on whichever connection and in whichever batch. */
export function createServerStanding(now = () => performance.now()) {
  let letInAt = Number.NEGATIVE_INFINITY
  let acceptedAt = Number.NEGATIVE_INFINITY
  let doubtedInARow = 0
  const accepts = () => now() - acceptedAt < ACCEPTED_MS

  return {
    noteLetIn() {
      letInAt = now()
    },
    /** Somebody was let in within a minute: what is turned away now is a connection too many. */
    letsIn: () => now() - letInAt < LET_IN_MS,
    noteAccepted() {
      acceptedAt = now()
      doubtedInARow = 0
    },
    /** A mail was accepted within an hour. */
    accepts,
    noteDoubt() {
      doubtedInARow++
    },
    /** So many refusals in a row, with nothing accepted in between, are about the sender. */
    refusesSender: () => doubtedInARow >= (accepts() ? IN_A_ROW_AMONG_ACCEPTED : IN_A_ROW),
    /** Whoever tries again counts anew. */
    forgetDoubts() {
      doubtedInARow = 0
    },
  }
}
