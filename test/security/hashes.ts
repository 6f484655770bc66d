import { createHook } from 'node:async_hooks'
import { onTestFinished } from 'vitest'

/** What Node calls work that native code does in another thread. */
const NATIVE = 'undefined'

/**
 * Counts how often a password is really hashed, and how many at once: the work itself is watched, not our code, and no time is
 * taken. `atBegin` is asked whenever one begins.
 */
export function watchHashes(atBegin: () => void = () => {}) {
  const running = new Set<number>()
  const seen = { count: 0, most: 0 }
  const hook = createHook({
    init(id, type) {
      if (type !== NATIVE) return
      running.add(id)
      seen.count++
      seen.most = Math.max(seen.most, running.size)
      atBegin()
    },
    after: (id) => running.delete(id),
  }).enable()
  onTestFinished(() => {
    hook.disable()
  })
  return {
    /** How many there were since it was asked last. */
    take() {
      const { count } = seen
      seen.count = 0
      return count
    },
    most: () => seen.most,
  }
}
