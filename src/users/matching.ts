import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { matches, statusIs, type UserFilter } from './filter.ts'
import { usersWithInvitation } from './row.ts'

interface Matching {
  filter: UserFilter
  by: Viewer
  now: Date
  /** The language of whoever has none of their own or of their organization. */
  defaultLocale: Locale
}

/** Exactly the users that the list shows under a filter, whoever looks. */
export function usersMatching(db: Db, { filter, by, now, defaultLocale }: Matching) {
  const { q, status, organization, locale } = filter
  return usersWithInvitation(db)
    .where(usersInScope(by))
    .$if(q.trim() !== '', (rows) => rows.where(matches(q)))
    .$if(status !== '', (rows) => rows.where(statusIs(status || 'none', now)))
    .$if(organization !== '', (rows) => rows.where('users.organization_id', '=', organization))
    .$if(locale !== '', (rows) =>
      rows.where((eb) =>
        eb(eb.fn.coalesce('users.locale', 'organizations.locale', eb.val(defaultLocale)), '=', locale),
      ),
    )
}
