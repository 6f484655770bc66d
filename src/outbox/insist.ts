import { setTimeout as pause } from 'node:timers/promises'
import { LeaseLost } from './lease.ts'
import type { Post } from './post.ts'

const AGAIN_MS = 1000

/**
 * Writes down what is known already, however long the database fails: a full disk, a lock or a restart must not make anybody forget
 * that a mail was taken. Gives up when the batch is no longer ours or the process ends.
 */
export async function insist(
  { log, stopping }: Pick<Post, 'log' | 'stopping'>,
  write: () => Promise<void>,
): Promise<void> {
  for (let failed = false; ; failed = true) {
    try {
      return await write()
    } catch (error) {
      if (error instanceof LeaseLost || stopping.aborted) throw error
      if (!failed)
        log.error({ err: error }, 'could not write down what became of mails; trying until it works')
    }
    await pause(AGAIN_MS, undefined, { signal: stopping }).catch(() => {})
  }
}
