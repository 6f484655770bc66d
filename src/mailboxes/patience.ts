/** How long what is on its way may still take when the process was asked to end; then its outcome is unknown. */
const DRAIN_MS = 10_000

interface Patience {
  stopping: AbortSignal
  longestMs?: number
}

/** A signal that aborts when an answer no longer counts. Call `end` when it came. */
export function createPatience({ stopping, longestMs }: Patience) {
  const lost = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const loseAfter = (ms: number, why: string) => timers.push(setTimeout(() => lost.abort(new Error(why)), ms))
  const hurry = () => loseAfter(DRAIN_MS, 'The process ended before an answer came.')

  if (longestMs !== undefined) loseAfter(longestMs, 'No answer came in time.')
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
