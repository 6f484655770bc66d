/** A place at which one piece of work after the other is done. */
export interface Slot {
  /** Resolves when what was done here before is written down. */
  settled: Promise<void>
}

interface Waiting {
  rank: string
  take: (slot: Slot) => void
}

/** Lets at most `count` pieces of work run at once; the others wait, the lowest rank first, then whoever came first. */
export function createSlots(count: number) {
  const free: Slot[] = Array.from({ length: count }, () => ({ settled: Promise.resolve() }))
  const line: Waiting[] = []

  function enter(rank: string) {
    return new Promise<Slot>((take) => {
      const behind = line.findIndex((other) => other.rank > rank)
      line.splice(behind < 0 ? line.length : behind, 0, { rank, take })
    })
  }

  return async <T>(rank: string, work: (slot: Slot) => Promise<T>): Promise<T> => {
    const slot = free.pop() ?? (await enter(rank))
    try {
      return await work(slot)
    } finally {
      const next = line.shift()
      if (next) next.take(slot)
      else free.push(slot)
    }
  }
}
