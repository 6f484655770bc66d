import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Row } from '#db/schema.ts'
import { mailboxesReady } from '#src/mailboxes/ready.ts'
import { claimOpen } from './claim-open.ts'
import type { RecipientOf } from './composer.ts'
import { freezeFromLane } from './freeze-batch.ts'
import { outboxHeldSince } from './hold.ts'
import type { Post } from './post.ts'

/** A batch that is ours until its lease ends. */
export interface Claim {
  batch: Row<'batches'>
  /** What may have been handed over before, encrypted; or, of a new batch, what its mails say. */
  request: { sealed: string } | { recipientOf: RecipientOf }
  mailbox: Row<'mailboxes'>
  /** Those whose outcome is not known yet, in order. */
  rows: Row<'outbox'>[]
}

/** `again`: something was tidied up on the way; there may be more to claim. */
export type Claimed = Claim | 'again' | undefined
/** The batches that this process is handing over: batch id → mailbox id. */
export type UnderWay = Map<string, string>

interface Which {
  /** `urgent`: only mails that somebody is waiting for. */
  what?: 'anything' | 'urgent'
  underWay?: UnderWay
}

export type Claimant = Pick<Post, 'composers' | 'instance'> & { now: Date; underWay: UnderWay }

/**
 * The next batch that must leave now, leased to the caller: mails that somebody is waiting for, then batches whose
 * outcome is still unknown, then the rest.
 */
export async function claimNext(post: Post, which: Which = {}): Promise<Claim | undefined> {
  const { what, underWay = new Map() } = which
  const claimant = { ...post, now: post.clock(), underWay }
  const urgent = [freezeFromLane(0)]
  const ways = what === 'urgent' ? urgent : [...urgent, claimOpen, freezeFromLane(1)]
  const claimed = await post.db.transaction().execute(async (trx) => {
    if (await outboxHeldSince(trx)) return
    const ready = leastBusyFirst(await mailboxesReady(trx, claimant.now), underWay)
    for (const claim of ways)
      for (const mailbox of ready) {
        const claimed = await claim(trx, mailbox, claimant)
        if (claimed) return claimed
      }
  })
  if (claimed !== 'again') return claimed
  await letOthersIn()
  return claimNext(post, which)
}

/** A mailbox that takes long and comes to nothing must not keep everybody who could send for another. */
function leastBusyFirst(mailboxes: Row<'mailboxes'>[], underWay: UnderWay) {
  const busy = Map.groupBy(underWay.values(), (id) => id)
  const batchesOf = ({ id }: Row<'mailboxes'>) => busy.get(id)?.length ?? 0
  return mailboxes.toSorted((a, b) => batchesOf(a) - batchesOf(b))
}
