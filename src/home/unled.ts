import type { Db } from '#db/schema.ts'
import { organizationsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'

const NAMED = 3

/** Organizations whose people nobody of their own looks after: how many, and the first of them by name. */
export async function findUnled(db: Db, { by }: { by: Viewer }) {
  const { n } = await unled(db, by)
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()
  const organizations = Number(n)
  if (organizations === 0) return { organizations, named: [] }
  const named = await unled(db, by)
    .select(['id', 'name'])
    .orderBy('name_key')
    .orderBy('id')
    .limit(NAMED)
    .execute()
  return { organizations, named }
}

function unled(db: Db, by: Viewer) {
  return db
    .selectFrom('organizations')
    .where('organizations.deactivated_at', 'is', null)
    .where(organizationsInScope(by))
    .where(({ exists, not, selectFrom }) => {
      const people = selectFrom('users')
        .select('users.id')
        .whereRef('users.organization_id', '=', 'organizations.id')
        .where('users.deactivated_at', 'is', null)
      return exists(people.where(usersInScope(by))).and(
        not(exists(people.where('users.organization_admin_at', 'is not', null))),
      )
    })
}
