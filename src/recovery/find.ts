import type { Db } from '#db/schema.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import type { DeadLinkReason, Link } from '#src/links/link.ts'
import { peekLink } from '#src/links/peek.ts'
import { ownWordsOf } from '#src/passwords/own-words.ts'
import { readSettings } from '#src/settings/settings.ts'

interface Person {
  userId: string
  /** What the password must not contain. */
  ownWords: string[]
}

export type Recovery = { locale: Locale | null } & (
  | { ok: true; link: Link; person: Person }
  | { ok: false; reason: DeadLinkReason }
)

/** What is behind a link for a new password. Looking changes nothing. */
export async function findRecovery(db: Db, { token, now }: { token: string; now: Date }): Promise<Recovery> {
  const peek = await peekLink(db, { token, purpose: 'password_reset', now })
  const user = peek.link?.user_id ? await personOf(db, peek.link.user_id) : undefined
  if (!user) return { ok: false, locale: null, reason: 'unknown' }
  const { portalName, defaultLocale } = await readSettings(db)
  const locale = chooseLocale(user.locale, user.organization_locale, defaultLocale)
  if (!peek.ok) return { ok: false, locale, reason: peek.reason }
  const ownWords = ownWordsOf({ ...user, organizationName: user.organization }, portalName)
  return { ok: true, locale, link: peek.link, person: { userId: user.id, ownWords } }
}

function personOf(db: Db, id: string) {
  return db
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'users.name', 'users.email', 'users.locale'])
    .select(['organizations.name as organization', 'organizations.locale as organization_locale'])
    .where('users.id', '=', id)
    .executeTakeFirst()
}
