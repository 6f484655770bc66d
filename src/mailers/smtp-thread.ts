import { Worker } from 'node:worker_threads'
import type { Answer, Handover, Outcome } from './mailer.ts'

/** In a bundle too it lies beside this file. From source Node understands it by itself: it has types and no JSX. */
const ENTRY = new URL(`./smtp-sender.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** What the thread is told. `hand` names a handover, `nth` something that it asks for. */
export type ToSender =
  | ({ is: 'hand'; hand: number } & Omit<Handover, 'withheld' | 'settle' | 'stopping'>)
  | { is: 'stopping'; hand: number }
  | { is: 'withheld'; hand: number; nth: number; ids: ReadonlySet<string> }
  | { is: 'written'; hand: number; nth: number; failed: boolean }
  | { is: 'end' }

/** What it tells. */
export type FromSender =
  | { is: 'ask'; hand: number; nth: number }
  | { is: 'write'; hand: number; nth: number; outcomes: Map<string, Outcome> }
  | { is: 'answered'; hand: number; answer: Answer }
  | { is: 'failed'; hand: number; why: string }

interface UnderWay {
  withheld: Handover['withheld']
  settle: Handover['settle']
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
  /** Why an outcome could not be written down. */
  unwritten?: unknown
}

/** A thread with its own connections to one server. Should it end by itself, what it was doing throws. */
export function startSending(url: string, onEnd: () => void) {
  const worker = new Worker(ENTRY, { workerData: { url }, execArgv: [] })
  const underWay = new Map<number, UnderWay>()
  const tell = (message: ToSender) => worker.postMessage(message)
  let count = 0
  let failure: unknown

  worker
    .on('message', hear)
    .on('error', (error) => {
      failure = error
    })
    .on('exit', () => {
      onEnd()
      for (const { reject } of underWay.values()) reject(failure ?? new Error('The thread that sends ended'))
    })

  async function hear(message: FromSender) {
    const one = underWay.get(message.hand)
    if (!one) return
    if (message.is === 'ask') return tellWithheld(one, message)
    if (message.is === 'write') return write(one, message)
    if (message.is === 'answered') one.resolve(message.answer)
    else one.reject(one.unwritten ?? new Error(message.why))
  }

  async function tellWithheld(one: UnderWay, { hand, nth }: FromSender & { is: 'ask' }) {
    tell({ is: 'withheld', hand, nth, ids: await one.withheld() })
  }

  async function write(one: UnderWay, { hand, nth, outcomes }: FromSender & { is: 'write' }) {
    const failed = await one.settle(outcomes).then(
      () => false,
      (error) => {
        one.unwritten ??= error
        return true
      },
    )
    tell({ is: 'written', hand, nth, failed })
  }

  return {
    async hand({ withheld, settle, stopping, ...handover }: Handover): Promise<Answer> {
      const hand = ++count
      const stop = () => tell({ is: 'stopping', hand })
      worker.ref()
      try {
        return await new Promise<Answer>((resolve, reject) => {
          underWay.set(hand, { withheld, settle, resolve, reject })
          tell({ is: 'hand', hand, ...handover })
          if (stopping.aborted) stop()
          else stopping.addEventListener('abort', stop, { once: true })
        })
      } finally {
        stopping.removeEventListener('abort', stop)
        underWay.delete(hand)
        // With nothing under way it must not keep us.
        if (underWay.size === 0) worker.unref()
      }
    },
    end: () => tell({ is: 'end' }),
  }
}
