import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { writeSetting } from './settings.ts'

const KEY = 'token_epoch'
/** As long as no backup was restored. */
const FIRST = ''

/**
 * Part of what links are derived from. A restored backup remembers links as unused that were used since: it begins a new
 * epoch, and what was derived in an earlier one opens nothing any more.
 */
export async function tokenEpoch(db: Db): Promise<string> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst()
  return row?.value ?? FIRST
}

/** Named after its time and not counted: the same backup restored twice begins two different ones. */
export async function beginEpoch(trx: Db, { now }: { now: Date }) {
  const epoch = iso(now)
  await writeSetting(trx, KEY, epoch, { by: null, now })
  return epoch
}

/** Part of the statement that spends a link. */
export function isOfThisEpoch(table: 'invitations' | 'links' = 'invitations'): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'invitations' | 'links'>()
  const now = eb.selectFrom('settings').select('value').where('key', '=', KEY)
  return eb(`${table}.epoch`, '=', eb.fn.coalesce(now, eb.val(FIRST)))
}
