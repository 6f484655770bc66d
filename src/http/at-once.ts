/** Lets each of many do so much at once and no more, in this process. */
export function createAtOnce(most: number) {
  const counts = new Map<string, number>()

  /** Returns how to leave again; nothing when somebody has come in too often already. */
  return function enter(who: string): (() => void) | undefined {
    const count = counts.get(who) ?? 0
    if (count >= most) return
    counts.set(who, count + 1)
    return () => {
      const left = counts.get(who)! - 1
      if (left === 0) counts.delete(who)
      else counts.set(who, left)
    }
  }
}
