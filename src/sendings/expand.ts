import type { Db, Row } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { managesPeople, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { usersMatching } from '#src/users/matching.ts'
import { invitePeople } from './invite-people.ts'
import type { Selection } from './send-to-matching.ts'

/** Small enough that nobody waits long for the database in between. */
const STEP = 200

interface Expand {
  secrets: Secrets
  now: Date
}

/**
 * Deals with the next people of the oldest sending that isn't finished, in one transaction: killed at any point, it goes on
 * after the last person who was dealt with. Says whether there was anything to do.
 */
export async function expandNext(db: Db, { secrets, now }: Expand): Promise<boolean> {
  const next = await db
    .selectFrom('sendings')
    .select('id')
    .where('expanded_at', 'is', null)
    .where('selection', 'is not', null)
    .orderBy('id')
    .executeTakeFirst()
  const mailbox = next && (await registrationMailbox(db))
  if (!mailbox) return false

  await db.transaction().execute(async (trx) => {
    const sending = await lock(trx, next.id)
    if (!sending) return
    const by = await senderOf(trx, sending)
    const userIds = by ? await nextUsers(trx, sending, by, now) : []
    if (by)
      await invitePeople(trx, {
        sendingId: sending.id,
        userIds,
        by,
        again: selectionOf(sending).again,
        mailboxId: mailbox.id,
        secrets,
        now,
      })
    await trx
      .updateTable('sendings')
      .set({
        reached: userIds.at(-1) ?? sending.reached,
        expanded_at: userIds.length < STEP ? iso(now) : null,
      })
      .where('id', '=', sending.id)
      .execute()
  })
  return true
}

/** The update changes nothing but holds the row: of two instances the second goes on where the first stopped. */
function lock(trx: Db, id: string) {
  return trx
    .updateTable('sendings')
    .set((eb) => ({ expected: eb.ref('expected') }))
    .where('id', '=', id)
    .where('expanded_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Whoever sent it, with the rights they have now: taken away, they end the sending too. */
async function senderOf(trx: Db, sending: Row<'sendings'>): Promise<Viewer | undefined> {
  const user = await trx
    .selectFrom('users')
    .select(['id', 'role', 'organization_id', 'organization_admin_at'])
    .where('id', '=', sending.created_by)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!user) return
  const by: Viewer = {
    id: user.id,
    role: user.role,
    organizationId: user.organization_id,
    organizationAdmin: user.organization_admin_at !== null,
  }
  return managesPeople(by) ? by : undefined
}

/** People who were added after the button was pressed were not among those who were shown. */
async function nextUsers(trx: Db, sending: Row<'sendings'>, by: Viewer, now: Date) {
  const { defaultLocale } = await readSettings(trx)
  const { filter } = selectionOf(sending)
  const rows = await usersMatching(trx, { filter, by, now, defaultLocale })
    .select('users.id')
    .where('users.created_at', '<=', sending.created_at)
    .where('users.id', '>', sending.reached ?? '')
    .orderBy('users.id')
    .limit(STEP)
    .execute()
  return rows.map((row) => row.id)
}

function selectionOf(sending: Row<'sendings'>): Selection {
  return JSON.parse(sending.selection ?? '')
}
