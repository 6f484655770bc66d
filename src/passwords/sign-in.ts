import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import { startSession } from '#src/sessions/session.ts'
import { verifyPassword } from './hash.ts'
import { LONGEST } from './rules.ts'

interface SignIn {
  email: string
  password: string
  now: Date
}

/**
 * Returns the id of a new session, or nothing: unknown, invited, deactivated and wrong password are all the same answer
 * after the same work.
 */
export async function signIn(db: Db, { email, password, now }: SignIn): Promise<string | undefined> {
  if ([...password].length > LONGEST) return
  const user = await findByEmail(db, email)
  if (!(await verifyPassword(password, user?.password_hash ?? null)) || !user) return

  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('users')
      .set({ activity: 'signed_in', activity_at: iso(now) })
      .where('id', '=', user.id)
      .where('password_hash', '=', user.password_hash)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await record(trx, 'session.started', { by: user, subjects: [user.id], now })
    return startSession(trx, { userId: user.id, now })
  })
}

async function findByEmail(db: Db, typed: string) {
  const email = parseEmail(typed)
  if (!email) return
  return db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'password_hash'])
    .where('email', '=', email.canonical)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .executeTakeFirst()
}
