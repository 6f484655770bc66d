import type { Db } from '#db/schema.ts'
import { isTaken } from '#db/taken.ts'
import { record } from '#src/audit/record.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import type { DeadLinkReason, Link } from '#src/links/link.ts'
import { peekLink } from '#src/links/peek.ts'
import { revokeLinksOf } from '#src/links/revoke.ts'
import { lockUserOfLink, spendLink } from '#src/links/spend.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import { readSettings } from '#src/settings/settings.ts'

const PURPOSE = 'email_change'

interface Which {
  token: string
  now: Date
}

type Dead = { ok: false; reason: DeadLinkReason }
type Confirmation = { userId: string | null; locale: Locale | null } & ({ ok: true } | Dead)

/** What is behind a link to a new email. Looking changes nothing. */
export async function findConfirmation(db: Db, which: Which): Promise<Confirmation> {
  const peek = await peekLink(db, { ...which, purpose: PURPOSE })
  const locale = peek.link && (await localeOf(db, peek.link))
  const whose = { userId: peek.link?.user_id ?? null, locale }
  return peek.ok ? { ok: true, ...whose } : { ok: false, reason: peek.reason, ...whose }
}

/**
 * The press at the new email: from now on that one signs in. The old one is told, and every other link that was bound to it
 * is dead. Somebody may have taken the email meanwhile; then nothing changes.
 */
export async function confirmEmail(db: Db, { token, now }: Which): Promise<{ ok: true } | Dead> {
  try {
    return await db.transaction().execute(async (trx) => {
      await lockUserOfLink(trx, token)
      const link = await spendLink(trx, { token, purpose: PURPOSE, now })
      if (!link?.user_id || !link.user_email) return { ok: false, reason: 'used' }
      const userId = link.user_id
      await trx
        .updateTable('users')
        .set({ email: link.email, email_typed: link.email_typed })
        .where('id', '=', userId)
        .execute()
      await revokeLinksOf(trx, { people: [userId], now })
      await writeTo(trx, { kind: 'email_changed', userId, to: link.user_email, aboutId: link.id, now })
      const particulars = { from: link.user_email, to: link.email }
      await record(trx, 'user.email_changed', { by: { id: userId }, subjects: [userId], now, particulars })
      return { ok: true }
    })
  } catch (error) {
    if (isTaken(error)) return { ok: false, reason: 'revoked' }
    throw error
  }
}

async function localeOf(db: Db, link: Link) {
  const { defaultLocale } = await readSettings(db)
  const user = await db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.locale', 'organizations.locale as organization_locale'])
    .where('users.id', '=', link.user_id)
    .executeTakeFirst()
  return chooseLocale(user?.locale, user?.organization_locale, defaultLocale)
}
