import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'

interface Lift {
  email: string
  by: { id: string }
  now: Date
}

/** Takes an email off the suppression list. Says whether it was on it. */
export async function liftSuppression(db: Db, { email, by, now }: Lift): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('suppressions')
      .set({ lifted_at: iso(now), lifted_by: by.id })
      .where('email', '=', email)
      .where('lifted_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    const user = await trx
      .selectFrom('users')
      .select(['id', 'organization_id'])
      .where('email', '=', email)
      .executeTakeFirst()
    const subjects = [user?.id ?? email]
    const organizationId = user?.organization_id ?? null
    await record(trx, 'email.suppression_lifted', { by, subjects, organizationId, now })
    return true
  })
}
