import type { Expression, ExpressionOrFactory, SqlBool } from 'kysely'
import type { Database, Db, Standing } from '#db/schema.ts'
import { rolesInScope, seesEveryOrganization, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { statusIs } from './filter.ts'
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

/** Invited, and not on the way. */
export type HeldUp = 'waiting' | 'revoked'

/**
 * The figures of the quick filters. Those who wait for somebody and those whose invitation was revoked are few and counted one by one;
 * whoever else was invited and is not in is under way, and nobody has to look at all their invitations and mails.
 */
export async function countUsers(db: Db, look: Look): Promise<UserCounts> {
  const countHeldUp = async (status: HeldUp) => {
    const { n } = await heldUp(db, status, look)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const [{ everyone, active, none, invited }, waiting, revoked] = await Promise.all([
    countStanding(db, look.by),
    countHeldUp('waiting'),
    countHeldUp('revoked'),
  ])
  return { everyone, active, none, waiting, underway: invited - waiting - revoked }
}

/** Found among the few who may be so. */
export function heldUp(db: Db, status: HeldUp, { by, now }: Look) {
  return usersWithInvitation(db)
    .where(usersInScope(by))
    .where(status === 'waiting' ? mayBeTroubled(now) : mayBeRevoked())
    .where(statusIs(status, now))
}

interface Standings {
  everyone: number
  active: number
  none: number
  invited: number
}

/** From users' own rows; people of deactivated organizations count as nothing but 'everyone'. */
async function countStanding(db: Db, by: Viewer): Promise<Standings> {
  const [all, shut] = await Promise.all([
    seesEveryOrganization(by) ? readStandings(db, by) : countRows(db, usersInScope(by)),
    countShut(db, by),
  ])
  return {
    everyone: all.everyone,
    active: all.active - shut.active,
    none: all.none - shut.none,
    invited: all.invited - shut.invited,
  }
}

/** What the database counts by itself. */
async function readStandings(db: Db, by: Viewer): Promise<Standings> {
  const rows = await db
    .selectFrom('standings')
    .where('role', 'in', rolesInScope(by))
    .select((eb) => ['standing', eb.fn.sum('people').as('people')])
    .groupBy('standing')
    .execute()
  const people = new Map(rows.map((row) => [row.standing, Number(row.people)]))
  const of = (standing: Standing) => people.get(standing) ?? 0
  const [active, none, invited] = [of('active'), of('none'), of('invited')]
  return { everyone: of('deactivated') + active + none + invited, active, none, invited }
}

async function countShut(db: Db, by: Viewer): Promise<Standings> {
  const shut = db.selectFrom('organizations').select('id').where('deactivated_at', 'is not', null)
  if (!(await shut.limit(1).executeTakeFirst())) return { everyone: 0, active: 0, none: 0, invited: 0 }
  return countRows(db, (eb) => eb.and([usersInScope(by), eb('organization_id', 'in', shut)]))
}

/** The same as the database does by itself, in one pass over the index `users_standing`. */
async function countRows(db: Db, among: ExpressionOrFactory<Database, 'users', SqlBool>): Promise<Standings> {
  const row = await db
    .selectFrom('users')
    .where(among)
    .select((eb) => {
      const isIn = eb('users.deactivated_at', 'is', null)
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
