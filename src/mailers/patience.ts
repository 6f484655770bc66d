import type { Why } from '#src/outbox/why.ts'

/** How long what is on its way may still take when the process was asked to end; then its outcome is unknown. */
const DRAIN_MS = 10_000

/** Why an answer no longer counts. */
type Lost = Extract<Why, 'no_answer' | 'process_ended'>

interface Patience {
  stopping: AbortSignal
  longestMs?: number
}

/** A signal that aborts when an answer no longer counts. Call `end` when it came. */
export function createPatience({ stopping, longestMs }: Patience) {
  const lost = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const loseAfter = (ms: number, why: Lost) => timers.push(setTimeout(() => lost.abort(new Error(why)), ms))
  const hurry = () => loseAfter(DRAIN_MS, 'process_ended')

  if (longestMs !== undefined) loseAfter(longestMs, 'no_answer')
  if (stopping.aborted) hurry()
  else stopping.addEventListener('abort', hurry, { once: true })
  return {
    signal: lost.signal,
    end() {
      for (const timer of timers) clearTimeout(timer)
      stopping.removeEventListener('abort', hurry)
    },
  }
}
