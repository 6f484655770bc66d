import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { type StatusFilter, statusIs } from './filter.ts'
import { usersWithInvitation } from './row.ts'

export interface UserCounts {
  everyone: number
  waiting: number
  none: number
  underway: number
  active: number
}

/** The figures of the quick filters, in one pass over the users in somebody's scope. */
export async function countUsers(db: Db, { by, now }: { by: Viewer; now: Date }): Promise<UserCounts> {
  const row = await usersWithInvitation(db)
    .where(usersInScope(by))
    .select((eb) => {
      const count = (status: StatusFilter) =>
        eb.fn
          .countAll()
          .filterWhere(() => statusIs(status, now))
          .as(status)
      return [
        eb.fn.countAll().as('everyone'),
        count('waiting'),
        count('none'),
        count('underway'),
        count('active'),
      ]
    })
    .executeTakeFirstOrThrow()
  return {
    everyone: Number(row.everyone),
    waiting: Number(row.waiting),
    none: Number(row.none),
    underway: Number(row.underway),
    active: Number(row.active),
  }
}
