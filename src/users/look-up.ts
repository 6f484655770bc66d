import type { Db } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { usersMatching } from './matching.ts'

/** The first person in somebody's scope whose name or email is like what was typed. */
export async function lookUpUser(db: Db, { q, by, now }: { q: string; by: Viewer; now: Date }) {
  const { defaultLocale } = await readSettings(db)
  const filter = { q, status: '', organization: '', locale: '' } as const
  return usersMatching(db, { filter, by, now, defaultLocale })
    .select(['users.id', 'users.name', 'users.email'])
    .orderBy('users.name_key')
    .orderBy('users.id')
    .executeTakeFirst()
}
