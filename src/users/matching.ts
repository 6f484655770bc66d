import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { asksForInvitation, matches, statusIs, type UserFilter } from './filter.ts'
import { usersWithInvitation } from './row.ts'

interface Matching {
  filter: UserFilter
  by: Viewer
  now: Date
  /** The language of whoever has none of their own or of their organization. */
  defaultLocale: Locale
}

/** Exactly the users that the list shows under a filter, whoever looks. */
export function usersMatching(db: Db, matching: Matching) {
  return usersWithInvitation(db).where(isMatching(matching))
}

/** The same users, to be counted or chosen: nobody's invitation and mail is looked at unless the filter is about them. */
export function choiceOf(db: Db, matching: Matching) {
  const users = asksForInvitation(matching.filter.status)
    ? usersWithInvitation(db)
    : usersWithOrganization(db)
  return users.where(isMatching(matching))
}

export async function countMatching(db: Db, matching: Matching): Promise<number> {
  const row = await choiceOf(db, matching)
    .select((eb) => eb.fn.countAll().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

function isMatching({ filter, by, now, defaultLocale }: Matching): Expression<SqlBool> {
  const { q, status, organization, locale } = filter
  const eb = expressionBuilder<Database, 'users' | 'organizations'>()
  const conditions = [usersInScope(by)]
  if (q.trim() !== '') conditions.push(matches(q))
  if (status !== '') conditions.push(statusIs(status, now))
  if (organization !== '') conditions.push(eb('users.organization_id', '=', organization))
  if (locale !== '')
    conditions.push(
      eb(eb.fn.coalesce('users.locale', 'organizations.locale', eb.val(defaultLocale)), '=', locale),
    )
  return eb.and(conditions)
}

function usersWithOrganization(db: Db) {
  return db.selectFrom('users').leftJoin('organizations', 'organizations.id', 'users.organization_id')
}
