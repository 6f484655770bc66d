import type { Db } from '#db/schema.ts'
import { type Locale, spokenLocale } from '#src/i18n/locales.ts'
import { organizationsInScope, type Viewer } from './scope.ts'

export interface ListedOrganization {
  id: string
  name: string
  locale: Locale | null
  people: number
  active: number
  /** Invited, but without a password yet. */
  underway: number
  admins: number
}

export async function listOrganizations(db: Db, { by }: { by: Viewer }): Promise<ListedOrganization[]> {
  const rows = await withPeople(db)
    .where(organizationsInScope(by))
    .orderBy('organizations.name_key')
    .execute()
  return rows.map(listed)
}

/** For a choice in a form. */
export async function organizationNames(db: Db, { by }: { by: Viewer }) {
  return db
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where(organizationsInScope(by))
    .where('deactivated_at', 'is', null)
    .orderBy('name_key')
    .execute()
}

export async function findOrganization(db: Db, { id, by }: { id: string; by: Viewer }) {
  const row = await withPeople(db)
    .where('organizations.id', '=', id)
    .where(organizationsInScope(by))
    .executeTakeFirst()
  return row && listed(row)
}

function withPeople(db: Db) {
  return db
    .selectFrom('organizations')
    .leftJoin('users', 'users.organization_id', 'organizations.id')
    .select(['organizations.id', 'organizations.name', 'organizations.locale'])
    .select((eb) => [
      eb.fn.count('users.id').as('people'),
      eb.fn.count('users.password_set_at').filterWhere('users.deactivated_at', 'is', null).as('active'),
      eb.fn.count('users.invitation_id').filterWhere('users.password_set_at', 'is', null).as('underway'),
      eb.fn.count('users.organization_admin_at').as('admins'),
    ])
    .groupBy(['organizations.id', 'organizations.name', 'organizations.locale', 'organizations.name_key'])
}

function listed(row: Awaited<ReturnType<ReturnType<typeof withPeople>['execute']>>[number]) {
  const { id, name, locale, people, active, underway, admins } = row
  return {
    id,
    name,
    locale: spokenLocale(locale) ?? null,
    people: Number(people),
    active: Number(active),
    underway: Number(underway),
    admins: Number(admins),
  }
}
