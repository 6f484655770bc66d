import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Email } from '#src/email.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId, newToken, sha256 } from '#src/ids.ts'
import { hashPassword } from '#src/passwords/hash.ts'
import { ownWordsOf } from '#src/passwords/own-words.ts'
import { findPasswordFault, type PasswordFault } from '#src/passwords/rules.ts'
import { startSession } from '#src/sessions/session.ts'
import { readSettings, writeSetting } from '#src/settings/settings.ts'
import { keyOf } from '#src/text.ts'

const KEY = 'setup_token_hash'

/** While nobody administers the portal: a new one-time token, which ends any earlier one. Otherwise nothing. */
export async function offerSetup(db: Db, { now }: { now: Date }): Promise<string | undefined> {
  const admin = await db.selectFrom('users').select('id').where('role', '=', 'admin').executeTakeFirst()
  if (admin) return
  const token = newToken()
  await writeSetting(db, KEY, sha256(token), { by: null, now })
  return token
}

/** Looks without spending. */
export async function peekSetup(db: Db, token: string) {
  const row = await setupRow(db, token).executeTakeFirst()
  return row !== undefined
}

interface Create {
  token: string
  name: string
  email: Email
  password: string
  /** Chosen on the page; otherwise the portal's. */
  locale?: Locale | null
  now: Date
}

type Created =
  | { ok: true; sessionId: string }
  | { ok: false; reason: 'token_spent' | 'email_taken' | PasswordFault }

/** Spends the token: of several people racing for it, exactly one becomes the administrator. */
export async function createFirstAdministrator(db: Db, input: Create): Promise<Created> {
  const { token, name, email, password, locale = null, now } = input
  if (!(await peekSetup(db, token))) return { ok: false, reason: 'token_spent' }
  const { portalName, defaultLocale } = await readSettings(db)
  const ownWords = ownWordsOf({ name, email: email.canonical, organizationName: null }, portalName)
  const fault = await findPasswordFault(db, { password, ownWords, locale: locale ?? defaultLocale })
  if (fault) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(password) // slow on purpose, so it stays outside the transaction

  return db.transaction().execute(async (trx) => {
    const user = {
      id: newId(),
      name,
      name_key: keyOf(name),
      email: email.canonical,
      email_typed: email.typed,
    }
    const taken = await trx
      .selectFrom('users')
      .select('id')
      .where('email', '=', user.email)
      .executeTakeFirst()
    if (taken) return { ok: false, reason: 'email_taken' }
    const { numDeletedRows } = await trx
      .deleteFrom('settings')
      .where('key', '=', KEY)
      .where('value', '=', sha256(token))
      .executeTakeFirst()
    if (numDeletedRows === 0n) return { ok: false, reason: 'token_spent' }
    await trx
      .insertInto('users')
      .values({
        ...user,
        role: 'admin',
        locale,
        password_hash: passwordHash,
        password_set_at: iso(now),
        activity: 'accepted',
        activity_at: iso(now),
        created_at: iso(now),
      })
      .execute()
    await record(trx, 'administrator.created', { by: user, subjects: [user.id], now })
    return { ok: true, sessionId: await startSession(trx, { userId: user.id, now }) }
  })
}

function setupRow(db: Db, token: string) {
  return db
    .selectFrom('settings')
    .select('key')
    .where('key', '=', KEY)
    .where('value', '=', sha256(token))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('users').select('id').where('role', '=', 'admin'))),
    )
}
