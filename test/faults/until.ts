const LONGEST_MS = 30_000
const EVERY_MS = 2

/** Waits for something that another process does. */
export async function until(
  what: string,
  holds: () => unknown | Promise<unknown>,
  { withinMs = LONGEST_MS, everyMs = EVERY_MS } = {},
) {
  const end = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain until ${what}.`)
    await pause(everyMs)
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
