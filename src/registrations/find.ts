import type { Db, Row } from '#db/schema.ts'
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

/** After the press: somebody is to decide, or said no. Once the email has its way in, neither counts. */
type StillOut = 'waiting' | 'declined'

export type Found = {
  locale: Locale | null
  /** Whose registration it is; nothing for a link that never was. */
  email: string | null
  stillOut: StillOut | null
} & ({ ok: true } | Dead)

/** What is behind a link. Looking changes nothing. */
export async function findRegistration(db: Db, which: Which): Promise<Found> {
  const peek = await peekLink(db, { ...which, purpose: PURPOSE })
  const registration = peek.link && (await registrationOf(db, peek.link.about_id))
  const common = {
    locale: registration ? chooseLocale(registration.locale) : null,
    email: registration?.email ?? null,
    stillOut: registration ? await stillOutOf(db, registration) : null,
  }
  if (peek.ok && registration) return { ...common, ok: true }
  return { ...common, ok: false, reason: peek.ok ? 'revoked' : peek.reason }
}

export function registrationOf(db: Db, id: string) {
  return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function isKnown(db: Db, email: string) {
  const user = await db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()
  return user !== undefined
}

async function stillOutOf(db: Db, registration: Row<'registrations'>): Promise<StillOut | null> {
  const { email, confirmed_at, decided_at, declined_at } = registration
  if (!confirmed_at || (await isKnown(db, email))) return null
  if (declined_at) return 'declined'
  return decided_at ? null : 'waiting'
}
