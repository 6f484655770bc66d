import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { revokeLinksOf } from '#src/links/revoke.ts'
import { startSession } from '#src/sessions/session.ts'
import { readSettings } from '#src/settings/settings.ts'
import { checkOwnPassword, type NotTheirs } from './check-own.ts'
import { hashPassword } from './hash.ts'
import { noticePasswordChanged } from './notice.ts'
import { ownWordsOf, type Person } from './own-words.ts'
import { findPasswordFault, type PasswordFault } from './rules.ts'
import { storePassword } from './store.ts'

interface Self extends Person {
  id: string
}

interface ChangePassword {
  current: string
  password: string
  by: Self
  browser: string | undefined
  /** Of the reader: common words of this language are common too. */
  locale: Locale
  now: Date
}

type Changed = { ok: true; sessionId: string } | NotTheirs | { ok: false; reason: PasswordFault }

/** Needs the current password, which counts like signing in. Every session ends, and a new one starts in its place. */
export async function changePassword(db: Db, change: ChangePassword): Promise<Changed> {
  const { current, password, by, browser, locale, now } = change
  const checked = await checkOwnPassword(db, { password: current, by, browser, now })
  if (!checked.ok) return checked
  const { portalName } = await readSettings(db)
  const ownWords = ownWordsOf(by, portalName)
  const fault = await findPasswordFault(db, { password, ownWords, locale })
  if (fault) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(password) // slow on purpose, so it stays outside the transaction

  return db.transaction().execute(async (trx) => {
    const asChecked = trx
      .selectFrom('users')
      .select('id')
      .where('id', '=', by.id)
      .where('password_hash', '=', checked.storedHash)
      .where('deactivated_at', 'is', null)
    const user = await holding(trx, asChecked).executeTakeFirst()
    if (!user) return { ok: false, reason: 'wrong_password' }
    await storePassword(trx, { userId: by.id, passwordHash, now })
    await revokeLinksOf(trx, { people: [by.id], now })
    await record(trx, 'password.changed', { by, subjects: [by.id], now })
    await noticePasswordChanged(trx, { userId: by.id, now })
    return { ok: true, sessionId: await startSession(trx, { userId: by.id, now }) }
  })
}
