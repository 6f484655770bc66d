import type { Db, QueuedKind, Row } from '#db/schema.ts'
import type { Why } from './why.ts'

export interface Recipient {
  toName: string
  /** What stands in the variables of the template. */
  values: Record<string, string>
}

export type RecipientOf = (row: Row<'outbox'>) => Recipient

interface Rechecked {
  /** Those that must not be sent any more: outbox id → reason. */
  dead: ReadonlyMap<string, Why>
  /** Those whose fate somebody else is deciding just now. */
  undecided?: ReadonlySet<string>
  /** Asked about the others when the transaction is over. Pure: the same row gives the same words. */
  recipientOf: RecipientOf
}

/** Looks up, in the claiming transaction, whether mails of one kind may leave and what they say; also stamps what they will say. */
export type Composer = (trx: Db, rows: Row<'outbox'>[], now: Date) => Promise<Rechecked>

export type Composers = Record<QueuedKind, Composer>
