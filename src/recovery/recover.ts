import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Email } from '#src/email.ts'
import { revokeLinksOf } from '#src/links/revoke.ts'
import { lockUserOfLink, spendLink } from '#src/links/spend.ts'
import { hashPassword } from '#src/passwords/hash.ts'
import { noticePasswordChanged } from '#src/passwords/notice.ts'
import { findPasswordFault, type PasswordFault } from '#src/passwords/rules.ts'
import { storePassword } from '#src/passwords/store.ts'
import { findRecovery } from './find.ts'

interface Recover {
  token: string
  /** Typed by the person: a link that was caught on its way is not enough. */
  email: Email
  password: string
  now: Date
}

type Recovered = { ok: true } | { ok: false; reason: 'link_dead' | 'email_other' | PasswordFault }

/**
 * Sets a new password with a link from a mail. Nobody is signed in by it: every session ends, every other link of theirs is
 * dead, and the hard stop of wrong passwords is lifted. A refused password costs nothing; the link stays good.
 */
export async function recoverPassword(db: Db, { token, email, password, now }: Recover): Promise<Recovered> {
  const found = await findRecovery(db, { token, now })
  if (!found.ok) return { ok: false, reason: 'link_dead' }
  if (found.link.email !== email.canonical) return { ok: false, reason: 'email_other' }
  const fault = await findPasswordFault(db, {
    password,
    ownWords: found.person.ownWords,
    locale: found.locale,
  })
  if (fault) return { ok: false, reason: fault }
  const passwordHash = await hashPassword(password) // slow on purpose, so it stays outside the transaction

  return db.transaction().execute(async (trx) => {
    await lockUserOfLink(trx, token)
    const spent = await spendLink(trx, { token, purpose: 'password_reset', now })
    if (!spent?.user_id) return { ok: false, reason: 'link_dead' }
    const userId = spent.user_id
    await storePassword(trx, { userId, passwordHash, now })
    await revokeLinksOf(trx, { people: [userId], now })
    await record(trx, 'password.recovered', { by: { id: userId }, subjects: [userId], now })
    await noticePasswordChanged(trx, { userId, now })
    return { ok: true }
  })
}
