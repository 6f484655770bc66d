import type { ExpressionBuilder } from 'kysely'
import { holding } from '#db/engine.ts'
import type { Database, Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import { startSession } from '#src/sessions/session.ts'
import { checkPassword } from './check.ts'
import { findByEmail } from './find-by-email.ts'

interface SignIn {
  email: string
  password: string
  /** What the cookie of a browser that is known says. */
  browser?: string | undefined
  now: Date
}

type SignedIn =
  | { ok: true; sessionId: string }
  | { ok: false; reason: 'wrong_credentials' }
  /** Until when nothing is tried; null until the password is recovered. */
  | { ok: false; reason: 'wait'; until: Date | null }

const WRONG = { ok: false, reason: 'wrong_credentials' } as const

/** Unknown, invited, deactivated and wrong password are all the same answer after the same work. */
export async function signIn(db: Db, { email: typed, password, browser, now }: SignIn): Promise<SignedIn> {
  // PostgreSQL can't be asked about a NUL.
  const email = parseEmail(typed)?.canonical ?? typed.replaceAll('\0', '').trim().toLowerCase()
  const user = await findByEmail(db, email)
  const checked = await checkPassword(db, { user, email, password, browser, now })
  if (!checked.ok || !user) return checked.ok ? WRONG : checked

  return db.transaction().execute(async (trx) => {
    await hold(trx, user.id)
    const { numUpdatedRows } = await trx
      .updateTable('users')
      .set({ activity: 'signed_in', activity_at: iso(now) })
      .$if(checked.rehashed !== undefined, (update) => update.set({ password_hash: checked.rehashed! }))
      .where('id', '=', user.id)
      .where('password_hash', '=', user.password_hash)
      .where('deactivated_at', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('organizations').select('id').where(shut))),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return WRONG
    await record(trx, 'session.started', { by: user, subjects: [user.id], now })
    return { ok: true, sessionId: await startSession(trx, { userId: user.id, now }) }
  })
}

/** Whoever deactivates this person or their organization just now is done before, or finds the new session. */
async function hold(trx: Db, userId: string) {
  await holding(trx, trx.selectFrom('users').select('id').where('id', '=', userId)).execute()
}

function shut(eb: ExpressionBuilder<Database, 'users' | 'organizations'>) {
  return eb.and([
    eb('organizations.id', '=', eb.ref('users.organization_id')),
    eb('organizations.deactivated_at', 'is not', null),
  ])
}
