import type { Db } from '#db/schema.ts'
import { checkPassword } from './check.ts'

interface CheckOwn {
  password: string
  by: { id: string; email: string }
  browser: string | undefined
  now: Date
}

export type NotTheirs =
  | { ok: false; reason: 'wrong_password' }
  /** Until when nothing is tried; null until the password is recovered. */
  | { ok: false; reason: 'wait'; until: Date | null }

type Own = { ok: true; storedHash: string } | NotTheirs

/** Asked again before something that a stolen session must not do. Counts like signing in, with the same waits. */
export async function checkOwnPassword(db: Db, { password, by, browser, now }: CheckOwn): Promise<Own> {
  const user = await db
    .selectFrom('users')
    .select(['id', 'password_hash'])
    .where('id', '=', by.id)
    .executeTakeFirstOrThrow()
  const checked = await checkPassword(db, { user, email: by.email, password, browser, now })
  if (checked.ok) return { ok: true, storedHash: user.password_hash! }
  return checked.reason === 'wait' ? checked : { ok: false, reason: 'wrong_password' }
}
