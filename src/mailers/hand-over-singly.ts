import { createLedger } from './ledger.ts'
import type { Answer, FrozenMail, Handover, Outcome } from './mailer.ts'
import { createPatience } from './patience.ts'
import type { ServerStanding } from './server-standing.ts'
import type { createSlots, Slot } from './slots.ts'
import type { Doubt, Halt } from './smtp-failure.ts'

/** Before every batch id. */
const URGENT = ''
/** How long a server that sent us away is left alone. */
const REST_SECONDS = 5
/** A pool may open a connection too many while one of its own is just becoming free. */
const TRIES_AT_THE_DOOR = 5
/** So long that whoever tries a paused mailbox again, after an hour, tries it with other mails. */
const ASIDE_SECONDS = 2 * 3600

interface Connections {
  atOnce: number
  onConnection: ReturnType<typeof createSlots>
  send: Send
  standing: ServerStanding
}

export type Send = (body: object, held: Held) => Promise<Outcome | Doubt | Halt>

export interface Held {
  signal: AbortSignal
  /** There is a connection that let us in, now or before: from here on it is about the mail. */
  begin: () => void
  /** Rejects when the server must not get the end of the mail, without which it takes nothing. */
  mayEnd: () => Promise<void>
}

/**
 * Hands over the mails of a batch one by one, side by side over the connections of a mailbox. Each mail comes to its end only
 * when the outcome of the one before it on its connection is written down.
 */
export async function handOverSingly(
  { batchId, urgent, mails, open, doubted, withheld, settle, stopping }: Handover,
  { atOnce, onConnection, send, standing }: Connections,
): Promise<Answer> {
  const waiting = mails.filter((mail) => open.has(mail.id))
  const patience = createPatience({ stopping })
  const ledger = createLedger(settle)
  const doubts = new Map<string, string>()
  let letIn = false
  let accepted = 0
  let turnedAway = 0
  let halt: Halt | undefined

  const mustEnd = () => halt !== undefined || ledger.hasFailed() || stopping.aborted

  /** Those that are withheld stay where they are, and go back with the batch. */
  const takeNext = async () => {
    if (mustEnd() || waiting.length === 0) return
    const kept = await withheld()
    const first = mustEnd() ? -1 : waiting.findIndex(({ id }) => !kept.has(id))
    return first < 0 ? undefined : waiting.splice(first, 1)[0]
  }

  const next = async (slot: Slot) => {
    const mail = await takeNext()
    if (!mail) return false
    let [begun, ended] = [false, false]
    const begin = () => {
      standing.noteLetIn()
      begun = letIn = true
      turnedAway = 0
    }
    const before = slot.settled
    const mayEnd = async () => {
      await before
      ledger.check()
      ended = true
    }
    const doubtedBefore = [...doubts.keys()]
    const acceptedBefore = accepted
    const outcome = await send(mail.body, { signal: patience.signal, begin, mayEnd })
    if (outcome.is === 'halt') heedHalt(slot, { mail, begun, ended, halted: outcome, acceptedBefore })
    else if (outcome.is === 'doubt') heedDoubt(mail.id, outcome)
    else {
      if (outcome.is === 'sent') noteAccepted(doubtedBefore)
      slot.settled = ledger.note(mail.id, outcome)
    }
    return true
  }

  function heedHalt(slot: Slot, { mail, begun, ended, halted, acceptedBefore }: Halted) {
    const { silent, crowded, spent, late, why } = halted
    // Whatever breaks a line over which we were let in, the settings are right.
    const pause = halted.pause && !(begun && silent)
    // The server goes on taking mails.
    if (begun && spent && accepted > acceptedBefore) return waiting.unshift(mail)
    if (late) {
      ledger.note(mail.id, { is: 'later', why, seconds: ASIDE_SECONDS })
      standing.noteDoubt()
      if (seemsAlone(mail.id) && !standing.refusesSender()) return
    } else if (begun && !pause)
      ledger.note(mail.id, { is: 'later', why, ...(ended && silent && { perhapsTaken: true }) })
    else waiting.unshift(mail)
    // There are too many of us, and another connection takes the mail.
    const turned = crowded && !begun
    if (turned && (slot.close() || (standing.letsIn() && ++turnedAway < TRIES_AT_THE_DOOR))) return
    halt ??= { ...halted, pause: pause && !(turned && standing.letsIn()) }
  }

  /** Refused once more while others are accepted: it is about this one. */
  function seemsAlone(id: string) {
    return doubted.has(id) && standing.accepts()
  }

  function heedDoubt(id: string, { likely, why }: Doubt) {
    if (seemsAlone(id)) return ledger.note(id, { is: 'refused', why })
    doubts.set(id, why)
    standing.noteDoubt()
    if (standing.refusesSender() || (likely && !standing.accepts())) halt ??= { is: 'halt', pause: true, why }
  }

  /** Of those that were refused while this one was on its way it tells nothing: the server may have changed its mind about the sender. */
  function noteAccepted(doubtedBefore: string[]) {
    accepted++
    standing.noteAccepted()
    endDoubts(doubtedBefore, { is: 'refused' })
  }

  function endDoubts(ids: Iterable<string>, as: { is: 'refused' } | { is: 'later'; seconds: number }) {
    for (const id of ids) {
      const why = doubts.get(id)
      if (why !== undefined && doubts.delete(id)) ledger.note(id, { ...as, why })
    }
  }

  // Older batches first: mails of one batch leave together, and their outcomes are written together.
  const rank = urgent ? URGENT : batchId
  const work = async () => {
    while (await onConnection(rank, next));
  }
  // Every mail that is on its way comes to its end before this batch is given up.
  await Promise.all(Array.from({ length: atOnce }, work))
  if (halt?.pause) standing.forgetDoubts()
  endDoubts(
    [...doubts.keys()],
    halt || waiting.length > 0 ? { is: 'later', seconds: ASIDE_SECONDS } : { is: 'refused' },
  )
  patience.end()
  await ledger.close()
  // When nobody was let in, no other mail would have been either.
  return conclude(halt, letIn ? [] : waiting)
}

interface Halted {
  mail: FrozenMail
  begun: boolean
  /** Nothing of it was held back any more. */
  ended: boolean
  halted: Halt
  /** How many of the batch were, when this mail was begun. */
  acceptedBefore: number
}

function conclude(halt: Halt | undefined, tried: FrozenMail[]): Answer {
  if (!halt) return { is: 'known', outcomes: new Map() }
  const { pause, why } = halt
  if (pause) return { is: 'pause', why }
  const outcomes = new Map(tried.map(({ id }) => [id, { is: 'later', why }] as const))
  return { is: 'known', outcomes, rest: REST_SECONDS }
}
