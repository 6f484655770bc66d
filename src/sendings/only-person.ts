import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'

export interface OnlyPerson {
  userId: string
  name: string
  email: string
}

/** Of sendings with one mail: whom it is for, where the viewer sees them today. */
export async function onlyPeopleOf(
  db: Db,
  { sendingIds, by }: { sendingIds: string[]; by: Viewer },
): Promise<Map<string, OnlyPerson>> {
  if (sendingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.user_id')
    .select(['sending_id', 'users.id as userId', 'users.name', 'users.email'])
    .where('sending_id', 'in', sendingIds)
    .where(usersInScope(by))
    .execute()
  return new Map(rows.map(({ sending_id, ...person }) => [sending_id!, person]))
}
