import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { CurrentUser } from '#src/http/context.ts'
import { readSettings } from '#src/settings/settings.ts'
import { sessionEnd } from './limits.ts'

export interface OwnSession {
  hash: string
  createdAt: string
  usedAt: string
  address: string | null
  agent: string | null
}

/** Where somebody is signed in, last used first. */
export async function listOwnSessions(
  db: Db,
  { by, now }: { by: CurrentUser; now: Date },
): Promise<OwnSession[]> {
  const { sessionLimits } = await readSettings(db)
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', by.id)
    .orderBy('used_at', 'desc')
    .orderBy('id_hash')
    .execute()
  return rows
    .filter((row) => iso(sessionEnd(row, by.role, sessionLimits)) > iso(now))
    .map(({ id_hash: hash, created_at: createdAt, used_at: usedAt, address, agent }) => ({
      hash,
      createdAt,
      usedAt,
      address,
      agent,
    }))
}

interface End {
  hash: string
  by: { id: string }
  now: Date
}

/** "Sign out there". Says whether there was such a session of theirs: another person's is as good as none. */
export async function endOwnSession(db: Db, { hash, by, now }: End): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('sessions')
      .where('id_hash', '=', hash)
      .where('user_id', '=', by.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await record(trx, 'session.ended', { by, subjects: [by.id], now })
    return true
  })
}

/** "Sign out everywhere else": all but the one with this hash. */
export async function endOtherSessions(db: Db, { hash, by, now }: End) {
  await db.transaction().execute(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom('sessions')
      .where('user_id', '=', by.id)
      .where('id_hash', '!=', hash)
      .executeTakeFirst()
    if (numDeletedRows > 0n) await record(trx, 'session.ended', { by, subjects: [by.id], now })
  })
}
