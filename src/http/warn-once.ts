import type { Log } from '#src/log.ts'

const warned = new WeakMap<Log, Set<string>>()

/** For what the operator should know and strangers could repeat without end: once as long as the process lives. */
export function warnOnce(log: Log, words: string, details: Record<string, string>) {
  const before = warned.get(log) ?? new Set()
  if (before.has(words)) return
  warned.set(log, before.add(words))
  log.warn(details, words)
}
