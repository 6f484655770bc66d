import type { Db } from '#db/schema.ts'
import { isKnownBrowser } from '#src/sessions/known-browsers.ts'
import { hashPassword, isOutdated, verifyPassword } from './hash.ts'
import { isTooLong } from './rules.ts'
import { beginTry, forgiveTries, triesInBrowser, triesOnEmail } from './tries.ts'

interface Check {
  /** Nothing when the email is nobody's: that costs the same time. */
  user: { id: string; password_hash: string | null } | undefined
  email: string
  password: string
  browser: string | undefined
  now: Date
}

type Checked =
  /** With a stronger hash when the stored one is of earlier days; store it only in place of that one. */
  | { ok: true; rehashed: string | undefined }
  | { ok: false; reason: 'wrong_credentials' }
  | { ok: false; reason: 'wait'; until: Date | null }

const WRONG = { ok: false, reason: 'wrong_credentials' } as const

/** Whether it is their password. Each try counts before it is looked at; a browser that is known has a count of its own. */
export async function checkPassword(
  db: Db,
  { user, email, password, browser, now }: Check,
): Promise<Checked> {
  const known = await isKnownBrowser(db, { token: browser, userId: user?.id ?? '', now })
  const inBrowser = triesInBrowser(browser, user?.id)
  const on = known ? inBrowser : triesOnEmail(email)
  const begun = await beginTry(db, { on, now })
  if (!begun.ok) return { ok: false, reason: 'wait', until: begun.until }
  // No rule of ours lets it be set, so it is not worth a hash.
  if (isTooLong(password)) return WRONG
  if (!(await verifyPassword(password, user?.password_hash ?? null)) || !user) return WRONG
  await forgiveTries(db, on)
  // A browser that others use too keeps its name through a recovery: what it counted before would stop them again.
  if (!known) await forgiveTries(db, inBrowser)
  return { ok: true, rehashed: isOutdated(user.password_hash) ? await hashPassword(password) : undefined }
}
