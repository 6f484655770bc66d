import type { Db, Row } from '#db/schema.ts'
import { mailboxesReady } from '#src/mailboxes/ready.ts'
import type { Claimant, Claimed, Hand } from './claim.ts'
import { claimOpen, isOpen } from './claim-open.ts'
import { freezeFromLane, isDue } from './freeze-batch.ts'
import { isHeld } from './hold.ts'
import type { Post } from './post.ts'

interface Which {
  /** `urgent`: only mails that somebody is waiting for. */
  what?: 'anything' | 'urgent'
  hands?: Claimant['hands']
  take?: Claimant['take']
}

type Ready = Awaited<ReturnType<typeof lookAround>>[number]

interface Way {
  claim: (trx: Db, mailbox: Row<'mailboxes'>, claimant: Claimant) => Promise<Claimed>
  isFor: (mailbox: Ready) => unknown
}

const URGENT: Way = { claim: freezeFromLane(0), isFor: ({ urgent }) => urgent }
const OPEN: Way = { claim: claimOpen, isFor: ({ open }) => open }
const BULK: Way = { claim: freezeFromLane(1), isFor: () => true }

/**
 * The next batch that must leave now, leased to the caller: mails that somebody is waiting for, then batches whose
 * outcome is still unknown, then the rest. What has to be tidied up first is so in small steps, between which others have their turn.
 */
export function claimNext(
  post: Post,
  { what, hands = new Set(), take = () => {} }: Which = {},
): Promise<Claimed> {
  const claimant = { ...post, now: post.clock(), hands, take }
  return post.db.transaction().execute(async (trx) => {
    const ready = leastBusyFirst(await lookAround(trx, claimant), hands)
    for (const { claim, isFor } of what === 'urgent' ? [URGENT] : [URGENT, OPEN, BULK])
      for (const mailbox of ready.filter(isFor)) {
        const claimed = await claim(trx, mailbox, claimant)
        if (claimed) return claimed
      }
  })
}

/** What may send now and whether there is reason to, in one look: it is taken each second, and for each batch. */
function lookAround(trx: Db, { now, hands }: Claimant) {
  return mailboxesReady(trx, now)
    .where(({ not }) => not(isHeld()))
    .select(({ exists, selectFrom }) => [
      exists(
        selectFrom('outbox')
          .select('outbox.id')
          .whereRef('outbox.mailbox_id', '=', 'mailboxes.id')
          .where(isDue(0, now)),
      ).as('urgent'),
      exists(
        selectFrom('batches')
          .select('batches.id')
          .whereRef('batches.mailbox_id', '=', 'mailboxes.id')
          .where(isOpen(trx, { now, hands })),
      ).as('open'),
    ])
    .execute()
}

/** A mailbox that takes long and comes to nothing must not keep everybody who could send for another. */
function leastBusyFirst(mailboxes: Ready[], hands: ReadonlySet<Hand>) {
  const busy = Map.groupBy(hands, (hand) => hand.mailboxId)
  const batchesOf = ({ id }: Row<'mailboxes'>) => busy.get(id)?.length ?? 0
  return mailboxes.toSorted((a, b) => batchesOf(a) - batchesOf(b))
}
