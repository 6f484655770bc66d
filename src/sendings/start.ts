import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { UserFilter } from '#src/users/filter.ts'

/** What `sendings.selection` holds. */
export interface Selection {
  /** None when people were ticked one by one. */
  filter: UserFilter | null
  /** Whether people who were invited before, and are not in yet, get a new link. */
  again: boolean
}

/** What may go with any sending. */
export interface Options {
  note?: string | null
  /** Nobody is invited before. */
  sendAt?: Date | null
  /** From `pressOf`; without one nobody notices a second press. */
  press?: string | undefined
}

interface Start extends Options {
  by: Viewer
  selection: Selection
  expected: number
  /** People are dealt with by the worker, in steps, rather than by the caller. */
  inSteps: boolean
  now: Date
}

/** Writes down one press of "Send invites". Returns its id; nothing when the same press is written down already. */
export async function startSending(trx: Db, { by, selection, expected, inSteps, now, ...options }: Start) {
  const { note = null, sendAt = null, press = null } = options
  const id = newId()
  const organizationId = administersOrganization(by) ? by.organizationId : null
  const { numInsertedOrUpdatedRows: begun } = await trx
    .insertInto('sendings')
    .values({
      id,
      created_by: by.id,
      press,
      organization_id: organizationId,
      selection: inSteps ? JSON.stringify(selection) : null,
      expected,
      expanded_at: inSteps ? null : iso(now),
      note: note || null,
      send_at: sendAt && iso(sendAt),
      created_at: iso(now),
    })
    .onConflict((same) => same.columns(['created_by', 'press']).where('press', 'is not', null).doNothing())
    .executeTakeFirst()
  if (begun === 0n) return
  const { filter } = selection
  const particulars = { ...(filter && { filter }), ...(sendAt && { send_at: iso(sendAt) }) }
  await record(trx, 'sending.created', { by, subjects: [id], organizationId, now, particulars })
  return id
}
