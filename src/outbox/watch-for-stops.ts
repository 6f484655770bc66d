import { isPausedSince } from '#src/mailboxes/pause.ts'
import type { Handover } from '#src/mailers/mailer.ts'
import type { Claim } from './claim.ts'
import type { Post } from './post.ts'
import { stoppedAmong } from './set-aside.ts'

/** For so long one look serves all mails of a batch. */
const FRESH_MS = 1000

/** Says of a batch that is on its way which mails are to stay: their sending or the mailbox was paused, or their sending cancelled. */
export function watchForStops(post: Post, claim: Claim): Handover['withheld'] {
  let seen: { at: number; ids: Promise<ReadonlySet<string>> } | undefined
  return () => {
    const at = post.clock().getTime()
    if (!seen || Math.abs(at - seen.at) >= FRESH_MS) seen = { at, ids: look(post, claim) }
    return seen.ids
  }
}

/** What nobody can find out about goes back as well: it is looked at again before it leaves. */
async function look({ db, log }: Post, { batch, mailbox, rows }: Claim): Promise<ReadonlySet<string>> {
  try {
    if (await isPausedSince(db, mailbox)) return idsOf(rows)
    const stopped = await stoppedAmong(db, rows)
    return idsOf(rows.filter((row) => stopped.includes(row.sending_id)))
  } catch (error) {
    log.error({ err: error, batch: batch.id }, 'nobody can tell whether mails may still leave')
    return idsOf(rows)
  }
}

function idsOf(rows: Claim['rows']) {
  return new Set(rows.map(({ id }) => id))
}
