import { parentPort, workerData } from 'node:worker_threads'
import { createTransport } from 'nodemailer'
import { handOverSingly, type Send } from './hand-over-singly.ts'
import type { Outcome } from './mailer.ts'
import { createServerStanding } from './server-standing.ts'
import { createSlots } from './slots.ts'
import { readFailure } from './smtp-failure.ts'
import { toPosted } from './smtp-message.ts'
import { CONNECTIONS, smtpOptions } from './smtp-options.ts'
import type { FromSender, ToSender } from './smtp-thread.ts'

// The whole of the thread that `smtp-thread.ts` starts; a bundle needs it as an entry of its own, beside the main one.

interface UnderWay {
  stopping: AbortController
  told: ((withheld: ReadonlySet<string>) => void)[]
  written: ((failed: boolean) => void)[]
}

const transport = createTransport(smtpOptions(workerData.url))
// One slot for each connection. A mail comes to its end only when the outcome of the one before it is written down, so
// that a kill can only double what was on an open connection at that moment: at most one mail on each.
const onConnection = createSlots(CONNECTIONS)
const standing = createServerStanding()
const send: Send = (body, held) =>
  new Promise((resolve) => {
    transport.transporter.send(toPosted(body, held), (error) =>
      resolve(error ? readFailure(error) : { is: 'sent', providerId: null }),
    )
  })

const underWay = new Map<number, UnderWay>()
let ending = false
const tell = (message: FromSender) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToSender) => {
  if (message.is === 'hand') hand(message)
  else if (message.is === 'stopping') underWay.get(message.hand)?.stopping.abort()
  else if (message.is === 'withheld') underWay.get(message.hand)?.told[message.nth]?.(message.ids)
  else if (message.is === 'written') underWay.get(message.hand)?.written[message.nth]?.(message.failed)
  else {
    ending = true
    endWhenIdle()
  }
})

/** What is on its way comes to its end: a mail that the server takes must be written down. */
function endWhenIdle() {
  if (!ending || underWay.size > 0) return
  transport.close()
  parentPort?.close()
}

async function hand({ hand, ...handover }: ToSender & { is: 'hand' }) {
  const one: UnderWay = { stopping: new AbortController(), told: [], written: [] }
  underWay.set(hand, one)
  const withheld = () =>
    new Promise<ReadonlySet<string>>((resolve) => {
      const nth = one.told.push(resolve) - 1
      tell({ is: 'ask', hand, nth })
    })
  const settle = (outcomes: Map<string, Outcome>) =>
    new Promise<void>((resolve, reject) => {
      const nth = one.written.push((failed) => (failed ? reject(new Error('not written')) : resolve())) - 1
      tell({ is: 'write', hand, nth, outcomes })
    })
  try {
    const connections = { atOnce: CONNECTIONS, onConnection, send, standing }
    const ways = { withheld, settle, stopping: one.stopping.signal }
    const answer = await handOverSingly({ ...handover, ...ways }, connections)
    tell({ is: 'answered', hand, answer })
  } catch (error) {
    tell({ is: 'failed', hand, why: String(error) })
  } finally {
    underWay.delete(hand)
    endWhenIdle()
  }
}
