import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { lockActiveUser } from '#src/links/lock-active-user.ts'
import { isOpenEmailChange, isToldOfEmailChange } from './pending-email-change.ts'

interface WithdrawEmailChange {
  by: { id: string }
  now: Date
}

/**
 * Whoever reads the mail at an address that was mistyped can't take over the sign-in any more. Says whether a change was open of which
 * they are told. */
export function withdrawEmailChange(db: Db, { by, now }: WithdrawEmailChange): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockActiveUser(trx, 'id', by.id))) return false
    const link = await trx
      .updateTable('links')
      .set({ revoked_at: iso(now) })
      .where(isOpenEmailChange({ by, now }))
      .returning(['email', isToldOfEmailChange({ now }).as('told')])
      .executeTakeFirst()
    if (!link) return false
    const particulars = { to: link.email }
    await record(trx, 'user.email_change_withdrawn', { by, subjects: [by.id], now, particulars })
    return Boolean(link.told)
  })
}
