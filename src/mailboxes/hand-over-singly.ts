import { createDoubts } from './doubts.ts'
import { createLedger } from './ledger.ts'
import type { Answer, Handover, Outcome } from './mailer.ts'
import { createPatience } from './patience.ts'
import type { createSlots, Slot } from './slots.ts'
import type { Doubt, Halt } from './smtp-failure.ts'

/** Before every batch id. */
const URGENT = ''

interface Connections {
  atOnce: number
  onConnection: ReturnType<typeof createSlots>
  send: Send
}

export type Send = (body: object, held: Held) => Promise<Outcome | Doubt | Halt>

export interface Held {
  signal: AbortSignal
  /** Rejects when the server must not get the end of the mail, without which it takes nothing. */
  mayEnd: () => Promise<void>
}

/**
 * Hands over the mails of a batch one by one, side by side over the connections of a mailbox. Each mail comes to its end only
 * when the outcome of the one before it on its connection is written down.
 */
export async function handOverSingly(
  { batchId, urgent, mails, open, settle, stopping }: Handover,
  { atOnce, onConnection, send }: Connections,
): Promise<Answer> {
  const waiting = mails.filter((mail) => open.has(mail.id))
  const patience = createPatience({ stopping })
  const ledger = createLedger(settle)
  const settling: Promise<void>[] = []
  let halt: Halt | undefined
  let unwritten: { error: unknown } | undefined

  const writeDown = (id: string, outcome: Outcome) => {
    const written = ledger.note(id, outcome).catch((error) => {
      unwritten ??= { error }
      halt ??= { is: 'halt', pause: false, why: String(error) }
    })
    settling.push(written)
    return written
  }
  const mayEndAfter = (before: Promise<unknown>) => async () => {
    await before
    if (unwritten) throw unwritten.error
  }
  const doubts = createDoubts(writeDown)
  const next = async (slot: Slot) => {
    const ended = halt || doubts.againstSender() || stopping.aborted
    const mail = ended ? undefined : waiting.shift()
    if (!mail) return false
    const held = { signal: patience.signal, mayEnd: mayEndAfter(slot.settled) }
    const outcome = await send(mail.body, held)
    if (outcome.is === 'halt') {
      halt ??= outcome
      waiting.push(mail)
    } else if (outcome.is === 'doubt') {
      doubts.add(mail.id, outcome.why)
    } else {
      if (outcome.is === 'sent') doubts.refuse()
      slot.settled = writeDown(mail.id, outcome)
    }
    return true
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
  if (halt) doubts.postpone()
  else doubts.refuse()
  await Promise.all(settling)
  patience.end()
  if (unwritten) throw unwritten.error

  if (halt?.pause) return { is: 'pause', why: halt.why }
  const later = halt ? waiting.map(({ id }) => [id, { is: 'later', why: halt!.why }] as const) : []
  return { is: 'known', outcomes: new Map(later) }
}
