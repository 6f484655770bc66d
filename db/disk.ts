import { type FileHandle, open } from 'node:fs/promises'

/** What was committed goes to the disk beside other work, and with whatever else is committed until then. */
export interface Disk {
  /** Resolves once all that was committed before the call is on the disk. */
  reached: () => Promise<void>
  close: () => Promise<void>
}

/** Windows asks for more: it flushes only what one may write to. */
const FLUSHED = process.platform === 'win32' ? 'r+' : 'r'

/**
 * Of a file in WAL mode that is opened with `synchronous = NORMAL`: SQLite writes a commit and goes on, and only a checkpoint waits for the
 * disk. Whoever waits here as well has what `FULL` promises, without this process standing still for it.
 */
export function diskOf(path: string): Disk {
  let log: FileHandle | undefined
  let underWay = Promise.resolve()
  let next: Promise<void> | undefined

  async function sync() {
    // What is committed from here on waits for the one after this.
    next = undefined
    log ??= await openLog(path)
    await log?.datasync()
  }

  return {
    reached() {
      next ??= underWay = underWay.catch(() => {}).then(sync)
      return next
    },
    async close() {
      await underWay.catch(() => {})
      await log?.close()
    },
  }
}

/** There is none yet where nothing was written, such as a table that was there already. */
async function openLog(path: string) {
  try {
    return await open(`${path}-wal`, FLUSHED)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
}
