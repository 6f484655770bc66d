import { type BenchPortal, openBenchPortal, type Transport } from './portal.ts'
import { startHelper } from './process.ts'
import { type Arrived, askSink, newestIn, type Sink, startSink } from './sink.ts'

const LIFTED = 100_000
const EVERY_MS = 25

/** How one sender did. */
interface Pace {
  /** Mails per second from the first in the sink to the last. */
  perSecond: number
  /** Milliseconds of the processor for each mail. */
  processor: number
}

export interface Round {
  transport: Transport
  people: number
  ours: Pace
  peer: Pace
  /** From the press until everybody was in the outbox, in milliseconds. */
  takenUp: number
  button: number
  /** From the press until the last mail had arrived, in seconds, while pages were asked for. */
  whole: number
  /** How long each of those pages took. */
  pages: number[]
  peakMemory: number
}

interface Order {
  server: string
  transport: Transport
  people: number
  flags?: string[]
}

/** The peer, then the product, into the same sink; both in fresh processes that have warmed up. */
export async function runRound({ server, transport, people, flags = [] }: Order): Promise<Round> {
  const sink = await startSink(transport)
  const portal = await openBenchPortal({
    ...{ server, transport, people, flags },
    sink: sink.ready,
    requestsPerSecond: LIFTED,
  })
  await portal.warmUp.press()
  await arrivalOf(sink, portal.warmUp.mails)
  const peer = await runPeer(sink, { transport, people, sample: await newestIn(sink) })
  const alone = await sendAlone(sink, portal, people)
  const mixed = await sendAmongPages(sink, portal, people)
  const peakMemory = portal.peakMemory()
  await portal.end()
  await sink.end()
  return { transport, people, peer, ...alone, ...mixed, peakMemory }
}

type Peer = Pick<Order, 'transport' | 'people'> & { sample: string }

async function runPeer(sink: Sink, { transport, people, sample }: Peer): Promise<Pace> {
  const peer = await startHelper(`test/bench/peer-${transport}.ts`)
  const send = (mails: number) => peer.ask<{ processorTime: number }>({ url: sink.ready, sample, mails })
  await send(300)
  await askSink(sink, { again: true })
  const { processorTime } = await send(people)
  await peer.end()
  return { perSecond: rateOf(await askSink(sink, { again: true })), processor: processorTime / people }
}

/** What is compared with the peer: everybody is in the outbox already, and nobody asks for anything else. */
async function sendAlone(sink: Sink, portal: BenchPortal, people: number) {
  await portal.hold()
  const button = await portal.press()
  const takenUp = await portal.allTakenUp()
  const before = portal.processorTime()
  await portal.release()
  const arrived = await arrivalOf(sink, people)
  const processor = (portal.processorTime() - before) / people
  return { button, takenUp, ours: { perSecond: rateOf(arrived), processor } }
}

/** The whole of it, as an administrator sees it. */
async function sendAmongPages(sink: Sink, portal: BenchPortal, people: number) {
  const pressed = performance.now()
  await portal.press()
  let going = true
  const arriving = arrivalOf(sink, people).then(() => {
    going = false
  })
  const pages: number[] = []
  while (going) {
    pages.push(await portal.timeUsersPage())
    await pause()
  }
  await arriving
  return { pages, whole: (performance.now() - pressed) / 1000 }
}

function rateOf({ mails, first, last }: Arrived) {
  return (mails / (last - first)) * 1000
}

/** Waits for so many mails and begins to count anew. */
async function arrivalOf(sink: Sink, mails: number): Promise<Arrived> {
  for (;;) {
    const arrived = await askSink(sink)
    if (arrived.mails >= mails) return askSink(sink, { again: true })
    await pause()
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, EVERY_MS))
