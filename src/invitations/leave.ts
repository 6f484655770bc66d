import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addDays, iso } from '#src/clock.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'

/** How many people an organization administrator may invite at once, and still in these 24 hours. */
export interface Leave {
  atOnce: number
  left: number
}

interface Whose {
  by: Viewer
  now: Date
}

/** None for those who look after all organizations: they have no limit. */
export async function readLeave(db: Db, { by, now }: Whose): Promise<Leave | null> {
  if (!administersOrganization(by)) return null
  const { organizationBulk, organizationDaily } = await readSettings(db)
  const { invited } = await db
    .selectFrom('invitations')
    .select((eb) => eb.fn.countAll().as('invited'))
    .where('invited_by', '=', by.id)
    .where('created_at', '>', iso(addDays(now, -1)))
    // A new link that somebody asked for themselves is named after whoever invited them before.
    .where('renewals', '=', 0)
    .executeTakeFirstOrThrow()
  return { atOnce: organizationBulk, left: Math.max(0, organizationDaily - Number(invited)) }
}

/**
 * The same for whoever is going to invite in this transaction: of two sendings at once the second counts what the first
 * one made. Comes before people are held, by everybody who invites: in different orders two of them would wait for each other
 * for ever.
 */
export async function holdLeave(trx: Db, whose: Whose): Promise<Leave | null> {
  const { by } = whose
  if (!administersOrganization(by)) return null
  const organization = trx.selectFrom('organizations').select('id').where('id', '=', by.organizationId)
  await holding(trx, organization).execute()
  return readLeave(trx, whose)
}

export type OverLimit = 'over_at_once' | 'over_daily'

/** Portal administrators see it on their home page for a while. */
export async function noteLimit(trx: Db, { by, now, what }: Whose & { what: OverLimit }) {
  if (!administersOrganization(by)) return
  const { organizationId } = by
  await trx
    .updateTable('organizations')
    .set({ limited_at: iso(now) })
    .where('id', '=', organizationId)
    .execute()
  const particulars = { what }
  await record(trx, 'sending.limited', { by, subjects: [by.id], organizationId, now, particulars })
}

/** Whether this leave, which the transaction holds, is enough for one more; otherwise it is noted. */
export async function mayInviteOne(trx: Db, leave: Leave | null, whose: Whose): Promise<boolean> {
  if (!leave || leave.left > 0) return true
  await noteLimit(trx, { ...whose, what: 'over_daily' })
  return false
}
