import type { Db, Role } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Email } from '#src/email.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { welcomes } from '#src/organizations/domains.ts'
import {
  administersOrganization,
  organizationsInScope,
  seesEveryOrganization,
  usersInScope,
  type Viewer,
} from '#src/organizations/scope.ts'
import { keyOf } from '#src/text.ts'

interface AddUser {
  name: string
  email: Email
  organizationId: string | null
  locale: Locale | null
  role: Role
  /** Into an organization that takes other domains: for those who look after all of them. */
  anyDomain?: boolean | undefined
  by: Viewer
  now: Date
}

type Refusal =
  | 'email_taken'
  | 'email_unavailable'
  | 'unknown_organization'
  | 'unknown_role'
  | 'domain_not_allowed'

type Added = { ok: true; id: string } | { ok: false; reason: Refusal }

/**
 * Adds one person. An organization administrator adds plain users to their own organization, whatever the form said;
 * nobody gives a role that is not theirs to give.
 */
export async function addUser(db: Db, { email, role, by, now, ...rest }: AddUser): Promise<Added> {
  if (!mayGive(by, role)) return { ok: false, reason: 'unknown_role' }
  const organizationId = administersOrganization(by) ? by.organizationId : rest.organizationId

  return db.transaction().execute(async (trx) => {
    if (organizationId && !(await organizationExists(trx, organizationId, by)))
      return { ok: false, reason: 'unknown_organization' }
    const overruled = rest.anyDomain && seesEveryOrganization(by)
    if (!overruled && !(await welcomes(trx, organizationId, email)))
      return { ok: false, reason: 'domain_not_allowed' }
    const [user] = await insertUsers(trx, [{ email, name: rest.name }], {
      organizationId,
      locale: rest.locale,
      role,
      by,
      now,
    })
    if (user) return { ok: true, id: user.id }
    return { ok: false, reason: await whyTaken(trx, email, by) }
  })
}

/** What is said of an email that somebody has. Of somebody in another organization an organization administrator is not told. */
export async function whyTaken(db: Db, email: Email, by: Viewer) {
  return (await isInSight(db, email, by)) ? 'email_taken' : 'email_unavailable'
}

async function isInSight(db: Db, email: Email, by: Viewer) {
  const found = await db
    .selectFrom('users')
    .select('id')
    .where('email', '=', email.canonical)
    .where(usersInScope(by))
    .executeTakeFirst()
  return found !== undefined
}

/** The roles that somebody may give to a new person. */
export function rolesToGive(by: Viewer): Role[] {
  return by.role === 'admin' ? ['user', 'manager', 'admin'] : ['user']
}

function mayGive(by: Viewer, role: Role) {
  return rolesToGive(by).includes(role)
}

export async function organizationExists(db: Db, id: string, by: Viewer) {
  const found = await db
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .where(organizationsInScope(by))
    .executeTakeFirst()
  return found !== undefined
}

interface Common {
  organizationId: string | null
  locale: Locale | null
  role: Role
  /** None when they came by themselves. */
  by: { id: string } | null
  now: Date
}

const PER_STATEMENT = 100

/** Returns those who were added; an email that somebody has by now adds nobody. */
export async function insertUsers(trx: Db, people: { email: Email; name: string }[], common: Common) {
  const { organizationId, by, now } = common
  const inserted: { id: string; email: string }[] = []
  // In one order whoever adds them: two who add the same people must not wait for each other.
  const users = people.map((person) => newUser(person, common)).sort((a, b) => (a.email < b.email ? -1 : 1))
  for (let i = 0; i < users.length; i += PER_STATEMENT) {
    const added = await trx
      .insertInto('users')
      .values(users.slice(i, i + PER_STATEMENT))
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning(['id', 'email'])
      .execute()
    inserted.push(...added)
  }
  const ids = inserted.map(({ id }) => id)
  if (ids.length > 0) await record(trx, 'user.added', { by, subjects: ids, organizationId, now })
  return inserted
}

function newUser({ email, name }: { email: Email; name: string }, common: Common) {
  return {
    id: newId(),
    email: email.canonical,
    email_typed: email.typed,
    name,
    name_key: keyOf(name),
    organization_id: common.organizationId,
    role: common.role,
    locale: common.locale,
    activity: 'added' as const,
    activity_at: iso(common.now),
    created_at: iso(common.now),
    created_by: common.by?.id ?? null,
  }
}
