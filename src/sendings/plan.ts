import type { Expression, SqlBool } from 'kysely'
import type { Db } from '#db/schema.ts'
import { type Limit, readLimit } from '#src/invitations/limit.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { isSuppressed } from '#src/suppressions/is-suppressed.ts'
import { statusIs, type UserFilter } from '#src/users/filter.ts'
import { choiceOf } from '#src/users/matching.ts'
import { filterToCorrect } from './to-correct.ts'

/** Everybody who matches a filter, or the ones who were ticked, whatever filter stood over the list then. */
export interface Chosen {
  filter: UserFilter
  userIds?: string[]
}

/** What sending to them would do; the parts add up to the whole. */
export interface SendingPlan {
  chosen: number
  /** Never invited before. */
  first: number
  /** Invited before and not in yet: a new link ends the older one. */
  again: number
  active: number
  deactivated: number
  /** On the suppression list: they are asked about one by one. */
  suppressed: number
  /** Where those of them are whose email can be corrected. */
  toCorrect: UserFilter | null
  /** What the sender may still send; nothing for those without a limit. */
  limit: Limit | null
}

export const NO_FILTER: UserFilter = { q: '', status: '', organization: '', locale: '' }

export async function planSending(
  db: Db,
  { userIds = [], by, now, ...chosen }: Chosen & { by: Viewer; now: Date },
): Promise<SendingPlan> {
  const { defaultLocale } = await readSettings(db)
  const filter = userIds.length > 0 ? NO_FILTER : chosen.filter
  const row = await choiceOf(db, { filter, by, now, defaultLocale })
    .$if(userIds.length > 0, (users) => users.where('users.id', 'in', userIds))
    .select((eb) => {
      const count = (is: Expression<SqlBool>) => eb.fn.countAll().filterWhere(() => is)
      const [active, deactivated] = [statusIs('active', now), statusIs('deactivated', now)]
      const suppressed = isSuppressed()
      return [
        eb.fn.countAll().as('chosen'),
        count(eb.and([statusIs('none', now), eb.not(suppressed)])).as('first'),
        count(active).as('active'),
        count(deactivated).as('deactivated'),
        count(eb.and([suppressed, eb.not(active), eb.not(deactivated)])).as('suppressed'),
      ]
    })
    .executeTakeFirstOrThrow()
  const [all, first] = [Number(row.chosen), Number(row.first)]
  const [active, deactivated] = [Number(row.active), Number(row.deactivated)]
  const suppressed = Number(row.suppressed)
  const again = all - first - active - deactivated - suppressed
  const limit = await readLimit(db, { by, now })
  const among = { filter, userIds, by, now, defaultLocale }
  const toCorrect = suppressed > 0 ? await filterToCorrect(db, among) : null
  return { chosen: all, first, again, active, deactivated, suppressed, toCorrect, limit }
}
