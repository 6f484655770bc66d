import type { Expression, SqlBool } from 'kysely'
import type { Db } from '#db/schema.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { type StatusFilter, statusIs } from './filter.ts'
import { usersWithInvitation } from './row.ts'
import { mayBeRevoked, mayBeTroubled } from './troubled.ts'

export interface UserCounts {
  everyone: number
  waiting: number
  none: number
  underway: number
  active: number
}

interface Look {
  by: Viewer
  now: Date
}

/**
 * The figures of the quick filters. Those who wait for somebody and those whose invitation was revoked are few and counted one by one;
 * whoever else was invited and is not in is under way, and nobody has to look at all their invitations and mails.
 */
export async function countUsers(db: Db, { by, now }: Look): Promise<UserCounts> {
  const countOf = async (status: StatusFilter, among: Expression<SqlBool>) => {
    const { n } = await usersWithInvitation(db)
      .where(usersInScope(by))
      .where(among)
      .where(statusIs(status, now))
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const [{ everyone, active, none, invited }, waiting, revoked] = await Promise.all([
    countStanding(db, by),
    countOf('waiting', mayBeTroubled(now)),
    countOf('revoked', mayBeRevoked()),
  ])
  return { everyone, active, none, waiting, underway: invited - waiting - revoked }
}

/** What a user's own row tells, in one pass over the index `users_standing`. */
async function countStanding(db: Db, by: Viewer) {
  const row = await db
    .selectFrom('users')
    .where(usersInScope(by))
    .select((eb) => {
      const shut = eb.selectFrom('organizations').select('id').where('deactivated_at', 'is not', null)
      const isIn = eb.and([
        eb('users.deactivated_at', 'is', null),
        eb.or([eb('users.organization_id', 'is', null), eb('users.organization_id', 'not in', shut)]),
      ])
      const outside = eb.and([isIn, eb('password_set_at', 'is', null)])
      const count = (what: Expression<SqlBool>) => eb.fn.countAll().filterWhere(() => what)
      return [
        eb.fn.countAll().as('everyone'),
        count(eb.and([isIn, eb('password_set_at', 'is not', null)])).as('active'),
        count(eb.and([outside, eb('invitation_id', 'is', null)])).as('none'),
        count(eb.and([outside, eb('invitation_id', 'is not', null)])).as('invited'),
      ]
    })
    .executeTakeFirstOrThrow()
  return {
    everyone: Number(row.everyone),
    active: Number(row.active),
    none: Number(row.none),
    invited: Number(row.invited),
  }
}
