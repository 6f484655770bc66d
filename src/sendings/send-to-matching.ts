import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { planSending } from './plan.ts'

/** What `sendings.selection` holds. */
export interface Selection {
  filter: UserFilter
  again: boolean
}

interface SendToMatching extends Selection {
  by: Viewer
  now: Date
}

type Sent = { ok: true; sendingId: string } | { ok: false; reason: 'no_mailbox' }

/**
 * One press of "Send invites" for everybody who matches a filter. Returns at once, however many they are: the worker deals
 * with them in steps, see `expand.ts`.
 */
export async function sendToMatching(db: Db, { filter, again, by, now }: SendToMatching): Promise<Sent> {
  if (!(await registrationMailbox(db))) return { ok: false, reason: 'no_mailbox' }
  const { chosen } = await planSending(db, { filter, by, now })
  const sendingId = newId()
  const organizationId = administersOrganization(by) ? by.organizationId : null
  const selection: Selection = { filter, again }
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('sendings')
      .values({
        id: sendingId,
        created_by: by.id,
        organization_id: organizationId,
        selection: JSON.stringify(selection),
        expected: chosen,
        created_at: iso(now),
      })
      .execute()
    await record(trx, 'sending.created', {
      by,
      subjects: [sendingId],
      organizationId,
      now,
      particulars: { filter },
    })
  })
  return { ok: true, sendingId }
}
