interface Loop {
  work: () => Promise<unknown>
  everyMs: number
  onError: (error: unknown) => void
}

/** Does a piece of work again and again, never twice at a time; `wake` asks for one more round at once. */
export function createLoop({ work, everyMs, onError }: Loop) {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let asked = false
  let started = false
  let stopped = false

  async function run() {
    while (asked && !stopped) {
      asked = false
      await work().catch(onError)
    }
    running = undefined
  }

  function wake() {
    asked = true
    if (started) running ??= run()
  }

  return {
    wake,
    start() {
      started = true
      timer = setInterval(wake, everyMs)
      wake()
    },
    /** Resolves when the round that is under way has ended. */
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
