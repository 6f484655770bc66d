import type { Db } from '#db/schema.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { type StatusFilter, statusIs, type UserFilter } from '#src/users/filter.ts'
import { usersMatching } from '#src/users/matching.ts'

/** What sending to everybody who matches would do; the parts add up to the whole. */
export interface SendingPlan {
  chosen: number
  /** Never invited before. */
  first: number
  /** Invited before and not in yet: a new link ends the older one. */
  again: number
  active: number
  deactivated: number
}

export async function planSending(
  db: Db,
  { filter, by, now }: { filter: UserFilter; by: Viewer; now: Date },
): Promise<SendingPlan> {
  const { defaultLocale } = await readSettings(db)
  const row = await usersMatching(db, { filter, by, now, defaultLocale })
    .select((eb) => {
      const count = (status: StatusFilter) =>
        eb.fn
          .countAll()
          .filterWhere(() => statusIs(status, now))
          .as(status)
      return [eb.fn.countAll().as('chosen'), count('none'), count('active'), count('deactivated')]
    })
    .executeTakeFirstOrThrow()
  const [chosen, first, active, deactivated] = [row.chosen, row.none, row.active, row.deactivated].map(Number)
  return {
    chosen: chosen!,
    first: first!,
    active: active!,
    deactivated: deactivated!,
    again: chosen! - first! - active! - deactivated!,
  }
}
