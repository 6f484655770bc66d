import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { countUsers, type UserCounts } from './count.ts'
import type { UserFilter } from './filter.ts'
import { countMatching, usersMatching } from './matching.ts'
import { type ListedUser, listedUser, userColumns } from './row.ts'

export interface UserPage {
  users: ListedUser[]
  /** How many match the filter. */
  total: number
  /** Of everybody in sight, whatever the filter. */
  counts: UserCounts
  /** Behind each quick filter; nothing together with the rest of a filter, where that would have to be searched for. */
  tabs: UserCounts | null
  older: string | null
  newer: string | null
  organizations: { id: string; name: string }[]
}

export interface UserQuery extends UserFilter {
  sort: 'activity' | 'name'
  /** Cursors: the page after or before the user with this id. */
  after: string
  before: string
}

export const PAGE = 50

interface ListUsers {
  query: UserQuery
  by: Viewer
  now: Date
  /** Of whoever has none of their own. */
  defaultLocale: Locale
}

/** One page of the users in somebody's scope, latest activity first or by name. */
export async function listUsers(db: Db, { query, by, now, defaultLocale }: ListUsers): Promise<UserPage> {
  const backwards = query.before !== ''
  const [rows, counts, organizations] = await Promise.all([
    pageOf(db, query, by, now, defaultLocale),
    countUsers(db, { by, now }),
    organizationNames(db, { by, chosen: query.organization }),
  ])
  const tabs = isNarrowed(query) ? null : counts
  const more = rows.length > PAGE
  const shown = backwards ? rows.slice(0, PAGE).reverse() : rows.slice(0, PAGE)
  return {
    users: shown.map((row) => listedUser(row, defaultLocale, now)),
    total: countOf(query, tabs) ?? (await countMatching(db, { filter: query, by, now, defaultLocale })),
    counts,
    tabs,
    older: backwards || more ? (shown.at(-1)?.id ?? null) : null,
    newer: (backwards ? more : query.after !== '') ? (shown[0]?.id ?? null) : null,
    organizations,
  }
}

function pageOf(db: Db, query: UserQuery, by: Viewer, now: Date, defaultLocale: Locale) {
  const column = query.sort === 'name' ? 'users.name_key' : 'users.activity_at'
  const backwards = query.before !== ''
  const direction = (query.sort === 'name') === backwards ? 'desc' : 'asc'
  const cursor = backwards ? query.before : query.after
  return usersMatching(db, { filter: query, by, now, defaultLocale })
    .select(userColumns)
    .$if(cursor !== '', (rows) =>
      rows.where((eb) =>
        eb(
          eb.refTuple(column, 'users.id'),
          direction === 'desc' ? '<' : '>',
          eb
            .selectFrom('users')
            .select([column, 'users.id'])
            .where('users.id', '=', cursor)
            .where(usersInScope(by))
            .$asTuple(query.sort === 'name' ? 'name_key' : 'activity_at', 'id'),
        ),
      ),
    )
    .orderBy(column, direction)
    .orderBy('users.id', direction)
    .limit(PAGE + 1)
    .execute()
}

function isNarrowed({ q, organization, locale }: UserFilter) {
  return Boolean(q.trim() || organization || locale)
}

/** How many there are under a quick filter, or without any: that was counted already. */
function countOf({ status }: UserFilter, tabs: UserCounts | null) {
  return tabs ? new Map<string, number>(Object.entries(tabs)).get(status || 'everyone') : undefined
}
