import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { type ListedUser, listedUser, selectUsers } from './row.ts'

const SHOWN = 8

interface Look {
  organizationId: string
  by: Viewer
  now: Date
}

/** The first people of an organization: who administers it, then who did something last. */
export async function listPeopleOf(db: Db, { organizationId, by, now }: Look): Promise<ListedUser[]> {
  const { defaultLocale } = await readSettings(db)
  const rows = await selectUsers(db)
    .where('users.organization_id', '=', organizationId)
    .where(usersInScope(by))
    .orderBy((eb) => eb.case().when('organization_admin_at', 'is', null).then(1).else(0).end())
    .orderBy('activity_at', 'desc')
    .orderBy('users.id')
    .limit(SHOWN)
    .execute()
  return rows.map((row) => listedUser(row, defaultLocale, now))
}
