import type { Db } from '#db/schema.ts'
import { type Limit, lockLimit, noteLimit, type OverLimit } from '#src/invitations/limit.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { type Chosen, NO_FILTER, planSending } from './plan.ts'

interface Ask extends Partial<Chosen> {
  /** Whether people who were invited before get a new link. */
  again: boolean
  /** What is left of the day is known when it begins: then nobody is invited who is too many. */
  later: boolean
  by: Viewer
  now: Date
}

/** Why a sending would be too large, in the transaction that makes it. */
export async function overLimit(trx: Db, ask: Ask): Promise<OverLimit | undefined> {
  const { filter = NO_FILTER, userIds, again, later, by, now } = ask
  const limit = await lockLimit(trx, { by, now })
  if (!limit) return
  const plan = await planSending(trx, { filter, ...(userIds && { userIds }), by, now })
  const people = plan.first + (again ? plan.again : 0)
  const what = whyTooMany(people, later ? { ...limit, today: people } : limit)
  if (what) await noteLimit(trx, { by, now, what })
  return what
}

function whyTooMany(people: number, { atOnce, today }: Limit) {
  if (people > atOnce) return 'over_at_once'
  return people > today ? 'over_daily' : undefined
}
