import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Row } from '#db/schema.ts'

export type TriedMailbox = Pick<Row<'mailboxes'>, 'id' | 'secret' | 'address'>

/** The mailbox as it was tried: once its server, key or address was changed, or it was removed, what was found is about another one. */
export function isUnchanged({ id, secret, address }: TriedMailbox): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'mailboxes'>()
  return eb.and([
    eb('id', '=', id),
    eb('secret', secret === null ? 'is' : '=', secret),
    eb('address', '=', address),
    eb('removed_at', 'is', null),
  ])
}
