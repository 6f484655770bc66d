import { createDoubts } from './doubts.ts'
import { createLedger } from './ledger.ts'
import type { Answer, FrozenMail, Handover, Outcome } from './mailer.ts'
import { createPatience } from './patience.ts'
import type { createSlots, Slot } from './slots.ts'
import type { Doubt, Halt } from './smtp-failure.ts'

/** Before every batch id. */
const URGENT = ''
/** How long a server that sent us away is left alone. */
const REST_SECONDS = 5
/** A pool may open a connection too many while one of its own is just becoming free. */
const TRIES_AT_THE_DOOR = 5

interface Connections {
  atOnce: number
  onConnection: ReturnType<typeof createSlots>
  send: Send
  /** The server lets us in these days, whomever it turns away just now. */
  isLetIn: () => boolean
}

export type Send = (body: object, held: Held) => Promise<Outcome | Doubt | Halt>

export interface Held {
  signal: AbortSignal
  /** The server has let us in: from here on it is about the mail. */
  begin: () => void
  /** Rejects when the server must not get the end of the mail, without which it takes nothing. */
  mayEnd: () => Promise<void>
}

/**
 * Hands over the mails of a batch one by one, side by side over the connections of a mailbox. Each mail comes to its end only
 * when the outcome of the one before it on its connection is written down.
 */
export async function handOverSingly(
  { batchId, urgent, mails, open, settle, stopping }: Handover,
  { atOnce, onConnection, send, isLetIn }: Connections,
): Promise<Answer> {
  const waiting = mails.filter((mail) => open.has(mail.id))
  const patience = createPatience({ stopping })
  const ledger = createLedger(settle)
  const doubts = createDoubts(ledger.note)
  let letIn = false
  let turnedAway = 0
  let halt: Halt | undefined

  const next = async (slot: Slot) => {
    const ended = halt || doubts.againstSender() || ledger.hasFailed() || stopping.aborted
    const mail = ended ? undefined : waiting.shift()
    if (!mail) return false
    let begun = false
    const begin = () => {
      begun = letIn = true
      turnedAway = 0
    }
    const before = slot.settled
    const mayEnd = async () => {
      await before
      ledger.check()
    }
    const outcome = await send(mail.body, { signal: patience.signal, begin, mayEnd })
    if (outcome.is === 'halt') heedHalt(slot, { mail, begun, ...outcome })
    else if (outcome.is === 'doubt') doubts.add(mail.id, outcome.why)
    else {
      if (outcome.is === 'sent') doubts.refuse()
      slot.settled = ledger.note(mail.id, outcome)
    }
    return true
  }

  function heedHalt(slot: Slot, { mail, begun, pause, why }: Halt & { mail: FrozenMail; begun: boolean }) {
    if (begun && !pause) ledger.note(mail.id, { is: 'later', why })
    else waiting.unshift(mail)
    // Turned away while others are let in: there are too many of us, and another connection takes the mail.
    const others = !begun && (slot.close() || (isLetIn() && ++turnedAway < TRIES_AT_THE_DOOR))
    if (!others) halt ??= { is: 'halt', pause: pause && (begun || !isLetIn()), why }
  }

  // Older batches first: mails of one batch leave together, and their outcomes are written together.
  const rank = urgent ? URGENT : batchId
  const work = async () => {
    while (await onConnection(rank, next));
  }
  // Every mail that is on its way comes to its end before this batch is given up.
  await Promise.all(Array.from({ length: atOnce }, work))
  const against = doubts.againstSender()
  if (against) halt ??= { is: 'halt', pause: true, why: against }
  if (halt || waiting.length > 0) doubts.postpone()
  else doubts.refuse()
  patience.end()
  await ledger.close()
  // When nobody was let in, every mail has in fact been tried.
  return conclude(halt, letIn ? [] : waiting)
}

function conclude(halt: Halt | undefined, tried: FrozenMail[]): Answer {
  if (!halt) return { is: 'known', outcomes: new Map() }
  const { pause, why } = halt
  if (pause) return { is: 'pause', why }
  const outcomes = new Map(tried.map(({ id }) => [id, { is: 'later', why }] as const))
  return { is: 'known', outcomes, rest: REST_SECONDS }
}
