import type { Db } from '#db/schema.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import type { DeadLinkReason } from '#src/links/link.ts'
import { peekLink } from '#src/links/peek.ts'

export interface Which {
  token: string
  now: Date
}

export type Dead = { ok: false; reason: DeadLinkReason }

/** What is behind a link. Looking changes nothing. */
export async function findRegistration(
  db: Db,
  which: Which,
): Promise<{ locale: Locale | null } & ({ ok: true } | Dead)> {
  const peek = await peekLink(db, { ...which, purpose: 'registration_confirmation' })
  const registration = peek.link && (await registrationOf(db, peek.link.about_id))
  const locale = registration ? chooseLocale(registration.locale) : null
  return peek.ok ? { ok: true, locale } : { ok: false, locale, reason: peek.reason }
}

export function registrationOf(db: Db, id: string) {
  return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst()
}
