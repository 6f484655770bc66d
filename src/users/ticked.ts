import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'

export interface TickedPerson {
  id: string
  name: string
  email: string
}

/** Of the people whom somebody ticked those who are in their sight, by name, on whatever page of the list they stand. */
export async function tickedPeople(
  db: Db,
  { ids, by }: { ids: string[]; by: Viewer },
): Promise<TickedPerson[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('users')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .where(usersInScope(by))
    .orderBy('name_key')
    .orderBy('id')
    .execute()
}
