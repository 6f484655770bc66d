import type { Db } from '#db/schema.ts'
import type { ListedOrganization } from '#src/organizations/list.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { type HeldUp, heldUp } from './count.ts'

export interface Underway {
  /** Invited, and on the way in by themselves: as the list of users has it. */
  underway: number
}

interface Look {
  by: Viewer
  now: Date
}

/** Adds how many of each organization are on the way. As above the list of users, only the few are counted who are not. */
export async function withUnderway<O extends ListedOrganization>(
  db: Db,
  organizations: O[],
  look: Look,
): Promise<(O & Underway)[]> {
  const only = organizations.length === 1 ? organizations[0]?.id : undefined
  const [waiting, revoked] = await Promise.all([
    countHeldUp(db, 'waiting', look, only),
    countHeldUp(db, 'revoked', look, only),
  ])
  return organizations.map((organization) => {
    const { id, invited, deactivatedAt } = organization
    const stopped = (waiting.get(id) ?? 0) + (revoked.get(id) ?? 0)
    return { ...organization, underway: deactivatedAt === null ? invited - stopped : 0 }
  })
}

async function countHeldUp(db: Db, status: HeldUp, look: Look, only: string | undefined) {
  const rows = await heldUp(db, status, look)
    .$if(only !== undefined, (users) => users.where('users.organization_id', '=', only!))
    .select((eb) => ['users.organization_id', eb.fn.countAll().as('n')])
    .groupBy('users.organization_id')
    .execute()
  return new Map(rows.map(({ organization_id, n }) => [organization_id, Number(n)]))
}
