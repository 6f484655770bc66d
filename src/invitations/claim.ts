import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { sha256 } from '#src/ids.ts'
import { ownWordsOf } from '#src/passwords/own-words.ts'
import { readSettings } from '#src/settings/settings.ts'
import { mayLetIn } from './usable.ts'

/** The half hour in which the browser that opened a link may set the password. Nothing when it is over or was another's. */
export async function findClaim(db: Db, { claim, now }: { claim: string; now: Date }) {
  const row = await db
    .selectFrom('invitations')
    .innerJoin('users', 'users.id', 'invitations.user_id')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['invitations.id', 'users.id as user_id', 'users.name', 'users.email', 'users.locale'])
    .select(['organizations.name as organization', 'organizations.locale as organization_locale'])
    .where('claim_hash', '=', sha256(claim))
    .where('claim_ends_at', '>', iso(now))
    .where(mayLetIn())
    .executeTakeFirst()
  if (!row) return

  const { portalName, defaultLocale } = await readSettings(db)
  return {
    invitationId: row.id,
    userId: row.user_id,
    email: row.email,
    locale: chooseLocale(row.locale, row.organization_locale, defaultLocale),
    ownWords: ownWordsOf({ ...row, organizationName: row.organization }, portalName),
  }
}

export type Claim = NonNullable<Awaited<ReturnType<typeof findClaim>>>
