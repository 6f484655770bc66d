import type { Db } from '#db/schema.ts'
import { chooseLocale, type Locale } from '#src/i18n/locales.ts'
import type { DeadLinkReason } from '#src/links/link.ts'
import { peekLink } from '#src/links/peek.ts'

/** Of the link, and of the mail that brings it. */
export const PURPOSE = 'registration_confirmation'

export interface Which {
  token: string
  now: Date
}

export type Dead = { ok: false; reason: DeadLinkReason }

type Found = {
  locale: Locale | null
  /** Whose registration it is; nothing for a link that never was. */
  email: string | null
} & ({ ok: true } | Dead)

/** What is behind a link. Looking changes nothing. */
export async function findRegistration(db: Db, which: Which): Promise<Found> {
  const peek = await peekLink(db, { ...which, purpose: PURPOSE })
  const registration = peek.link && (await registrationOf(db, peek.link.about_id))
  const common = {
    locale: registration ? chooseLocale(registration.locale) : null,
    email: registration?.email ?? null,
  }
  return peek.ok ? { ...common, ok: true } : { ...common, ok: false, reason: peek.reason }
}

export function registrationOf(db: Db, id: string) {
  return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst()
}
