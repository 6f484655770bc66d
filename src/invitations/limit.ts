import { holding } from '#db/engine.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addDays, iso } from '#src/clock.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'

/** How many people an organization administrator may invite at once, and still in these 24 hours. */
export interface Limit {
  atOnce: number
  today: number
}

interface Whose {
  by: Viewer
  now: Date
}

/** None for those who look after all organizations: they have no limit. */
export async function readLimit(db: Db, { by, now }: Whose): Promise<Limit | null> {
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
  return { atOnce: organizationBulk, today: Math.max(0, organizationDaily - Number(invited)) }
}

/**
 * The same for whoever is going to invite in this transaction: of two sendings at once the second counts what the first
 * one made. Comes before people are held, by everybody who invites, see `holding`.
 */
export async function lockLimit(trx: Db, whose: Whose): Promise<Limit | null> {
  const { by } = whose
  if (!administersOrganization(by)) return null
  const organization = trx.selectFrom('organizations').select('id').where('id', '=', by.organizationId)
  await holding(trx, organization).execute()
  return readLimit(trx, whose)
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

/** Whether this limit, which the transaction holds, is enough for one more; otherwise it is noted. */
export async function mayInviteOne(trx: Db, limit: Limit | null, whose: Whose): Promise<boolean> {
  if (!limit || limit.today > 0) return true
  await noteLimit(trx, { ...whose, what: 'over_daily' })
  return false
}
