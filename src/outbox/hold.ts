import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { writeSetting } from '#src/settings/settings.ts'

const KEY = 'outbox_held_at'

/** Nothing leaves at all: a restored backup remembers mails as waiting that may have been sent since. */
export async function holdOutbox(trx: Db, { now }: { now: Date }) {
  await writeSetting(trx, KEY, iso(now), { by: null, now })
}

/** Since when the outbox is on hold; nothing when it isn't. */
export async function outboxHeldSince(db: Db): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst()
  return row?.value ?? null
}

/** The same, as part of a query. */
export function isHeld(): Expression<SqlBool> {
  const eb = expressionBuilder<Database>()
  return eb.exists(eb.selectFrom('settings').select('key').where('key', '=', KEY))
}

/** An administrator has seen what waits and lets it go. Says whether the outbox was on hold. */
export async function releaseOutbox(db: Db, { by, now }: { by: { id: string }; now: Date }) {
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx.deleteFrom('settings').where('key', '=', KEY).executeTakeFirst()
    if (numDeletedRows > 0n) await record(trx, 'outbox.released', { by, subjects: [by.id], now })
    return numDeletedRows > 0n
  })
}
