import type { Row } from '#db/schema.ts'
import type { RecipientOf } from './composer.ts'
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

/** What one of those who hand batches over in this process is at; for a moment it has mails and no batch yet. */
export interface Hand {
  mailboxId?: string
  batchId?: string
}

/** On whose behalf it is claimed, and when. */
export interface Claimant extends Pick<Post, 'composers' | 'instance'> {
  hands: ReadonlySet<Hand>
  /** Called when mails of a mailbox are locked for the batch: whoever looks from now on sees others. */
  take: (mailboxId: string) => void
  now: Date
}
