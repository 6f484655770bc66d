/** How long nothing is tried at a place that was closed. */
const CLOSED_MS = 30_000

/** A place at which one piece of work after the other is done. */
export interface Slot {
  /** Resolves when what was done here before is written down. */
  settled: Promise<void>
  /** Nothing more is done here for a while; but not if nothing is being done elsewhere. Says whether it is closed. */
  close: () => boolean
}

interface Waiting {
  rank: string
  take: (slot: Slot) => void
}

/** Lets at most `count` pieces of work run at once; the others wait, the lowest rank first, then whoever came first. */
export function createSlots(count: number, now = () => performance.now()) {
  const busy = new Set<Slot>()
  const closed = new Map<Slot, number>()
  const free = Array.from({ length: count }, createSlot)
  const line: Waiting[] = []

  function createSlot(): Slot {
    const slot: Slot = { settled: Promise.resolve(), close: () => close(slot) }
    return slot
  }

  function close(slot: Slot) {
    if (busy.size === 1) return false
    busy.delete(slot)
    closed.set(slot, now() + CLOSED_MS)
    return true
  }

  function enter(rank: string) {
    return new Promise<Slot>((take) => {
      const behind = line.findIndex((other) => other.rank > rank)
      line.splice(behind < 0 ? line.length : behind, 0, { rank, take })
      letIn()
    })
  }

  function leave(slot: Slot) {
    if (busy.delete(slot)) free.push(slot)
    letIn()
  }

  function letIn() {
    for (const [slot, until] of closed)
      if (until <= now()) {
        closed.delete(slot)
        free.push(slot)
      }
    while (line.length > 0 && free.length > 0) {
      const slot = free.pop()!
      busy.add(slot)
      line.shift()!.take(slot)
    }
  }

  return async <T>(rank: string, work: (slot: Slot) => Promise<T>): Promise<T> => {
    const slot = await enter(rank)
    try {
      return await work(slot)
    } finally {
      leave(slot)
    }
  }
}
