import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { settleSome } from './settle.ts'
import type { SendingDetail } from './show.ts'
import { isUnfinished } from './unfinished.ts'

export interface CancellationPlan {
  /** Mails that have not left: they never will, and their invitations are revoked. */
  rest: number
  /** People for whom nothing has been made ready yet. */
  untouched: number
  /** Mails that are being handed over just now. */
  leaving: number
  sent: number
}

/** What cancelling the rest of a sending would do. */
export function planCancellation({ waiting, leaving, untouched, sent }: SendingDetail): CancellationPlan {
  return { rest: waiting - leaving, untouched, leaving, sent }
}

interface Cancel {
  id: string
  by: Viewer
  now: Date
}

/**
 * Whoever has no mail yet gets none, and invitations whose mail is withdrawn are revoked with it; what was sent stays as it
 * is. Answers at once, the worker withdraws the rest in steps. False when there was nothing left to cancel.
 */
export async function cancelSending(db: Db, { id, by, now }: Cancel): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const cancelled = await trx
      .updateTable('sendings')
      .set({ cancelled_at: iso(now), cancelled_by: by.id, paused_at: null, unsettled_at: iso(now) })
      .set((eb) => ({ expanded_at: eb.fn.coalesce('expanded_at', eb.val(iso(now))) }))
      .where('id', '=', id)
      .where(sendingsInScope(by))
      .where('cancelled_at', 'is', null)
      .where(isUnfinished())
      .returningAll()
      .executeTakeFirst()
    if (!cancelled) return false
    await settleSome(trx, cancelled, now)
    await record(trx, 'sending.cancelled', {
      by,
      subjects: [id],
      organizationId: cancelled.organization_id,
      now,
    })
    return true
  })
}
