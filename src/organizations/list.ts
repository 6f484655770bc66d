import type { Db } from '#db/schema.ts'
import { type Locale, spokenLocale } from '#src/i18n/locales.ts'
import { domainsOf } from './domains.ts'
import { organizationsInScope, usersInScope, type Viewer } from './scope.ts'

export interface ListedOrganization {
  id: string
  name: string
  phone: string | null
  locale: Locale | null
  deactivatedAt: string | null
  people: number
  active: number
  /** And without a password yet, wherever the invitation stands. */
  invited: number
  /** Never invited. */
  uninvited: number
  admins: number
}

export interface OrganizationDetail extends ListedOrganization {
  /** In punycode, as they are compared. */
  domains: string[]
}

export async function listOrganizations(db: Db, { by }: { by: Viewer }): Promise<ListedOrganization[]> {
  const rows = await withPeople(db, by)
    .where(organizationsInScope(by))
    .orderBy('organizations.name_key')
    .execute()
  return rows.map(listed)
}

interface Choice {
  by: Viewer
  /** One that is chosen already, deactivated or not. */
  chosen?: string | undefined
}

/** For a choice in a form. */
export async function organizationNames(db: Db, { by, chosen = '' }: Choice) {
  return db
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where(organizationsInScope(by))
    .where((eb) => eb.or([eb('deactivated_at', 'is', null), eb('id', '=', chosen)]))
    .orderBy('name_key')
    .execute()
}

export async function findOrganization(
  db: Db,
  { id, by }: { id: string; by: Viewer },
): Promise<OrganizationDetail | undefined> {
  const row = await withPeople(db, by)
    .where('organizations.id', '=', id)
    .where(organizationsInScope(by))
    .executeTakeFirst()
  return row && { ...listed(row), domains: await domainsOf(db, id) }
}

/** Counts whom the one who looks may see. */
function withPeople(db: Db, by: Viewer) {
  return db
    .selectFrom('organizations')
    .leftJoin('users', (join) =>
      join.onRef('users.organization_id', '=', 'organizations.id').on(() => usersInScope(by)),
    )
    .select(['organizations.id', 'organizations.name', 'organizations.phone', 'organizations.locale'])
    .select('organizations.deactivated_at')
    .select((eb) => [
      eb.fn.count('users.id').as('people'),
      eb.fn.count('users.password_set_at').filterWhere('users.deactivated_at', 'is', null).as('active'),
      eb.fn
        .count('users.invitation_id')
        .filterWhere('users.password_set_at', 'is', null)
        .filterWhere('users.deactivated_at', 'is', null)
        .as('invited'),
      eb.fn.count('users.organization_admin_at').filterWhere('users.deactivated_at', 'is', null).as('admins'),
      eb.fn
        .count('users.id')
        .filterWhere('users.invitation_id', 'is', null)
        .filterWhere('users.password_set_at', 'is', null)
        .filterWhere('users.deactivated_at', 'is', null)
        .as('uninvited'),
    ])
    .groupBy(['organizations.id', 'organizations.name', 'organizations.phone', 'organizations.locale'])
    .groupBy(['organizations.deactivated_at', 'organizations.name_key'])
}

function listed(row: Awaited<ReturnType<ReturnType<typeof withPeople>['execute']>>[number]) {
  const { id, name, phone, locale, deactivated_at: deactivatedAt } = row
  // As in the list of users: with their organization everybody is out.
  const unlessOut = (people: string | number | bigint) => (deactivatedAt === null ? Number(people) : 0)
  return {
    id,
    name,
    phone,
    deactivatedAt,
    locale: spokenLocale(locale) ?? null,
    people: Number(row.people),
    active: unlessOut(row.active),
    invited: unlessOut(row.invited),
    uninvited: unlessOut(row.uninvited),
    admins: Number(row.admins),
  }
}
