/** Lets at most `count` pieces of work run at once; the others wait in line. */
export function createSlots(count: number) {
  const line: (() => void)[] = []
  let free = count

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => line.push(resolve))
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else free += 1
    }
  }
}
