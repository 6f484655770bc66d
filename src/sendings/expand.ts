import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db, Row } from '#db/schema.ts'
import { learnAboutTables } from '#db/statistics.ts'
import { iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { managesPeople, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { choiceOf } from '#src/users/matching.ts'
import { invitePeople } from './invite-people.ts'
import type { Selection } from './start.ts'

/** Small enough that nobody waits long for the database in between. */
const STEP = 100

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
    .where(mayGoOn(now))
    .orderBy('id')
    .executeTakeFirst()
  const mailbox = next && (await registrationMailbox(db))
  if (!mailbox) return false

  const begun = await db.transaction().execute(async (trx) => {
    const sending = await lock(trx, next.id, now)
    if (!sending) return false
    const by = await senderOf(trx, sending)
    const userIds = by ? await nextUsers(trx, sending, by, now) : []
    if (by)
      await invitePeople(trx, {
        sendingId: sending.id,
        userIds,
        by,
        again: selectionOf(sending).again,
        withNote: sending.note !== null,
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
    return sending.reached === null
  })
  if (begun) await learnAboutTables(db)
  return true
}

/** The update changes nothing but holds the row: of two instances the second goes on where the first stopped. */
function lock(trx: Db, id: string, now: Date) {
  return trx
    .updateTable('sendings')
    .set((eb) => ({ expected: eb.ref('expected') }))
    .where('id', '=', id)
    .where('expanded_at', 'is', null)
    .where(mayGoOn(now))
    .returningAll()
    .executeTakeFirst()
}

function mayGoOn(now: Date): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  return eb.and([
    eb('paused_at', 'is', null),
    eb('cancelled_at', 'is', null),
    eb.or([eb('send_at', 'is', null), eb('send_at', '<=', iso(now))]),
  ])
}

/** Whoever sent it, with the rights they have now: taken away, they end the sending too. */
async function senderOf(trx: Db, sending: Row<'sendings'>): Promise<Viewer | undefined> {
  const user = await trx
    .selectFrom('users')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .select(['users.id', 'role', 'organization_id', 'organization_admin_at'])
    .where('users.id', '=', sending.created_by)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
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

async function nextUsers(trx: Db, sending: Row<'sendings'>, by: Viewer, now: Date) {
  const { filter } = selectionOf(sending)
  return filter && !sending.send_at
    ? nextMatching(trx, sending, { filter, by, now })
    : nextChosen(trx, sending)
}

async function nextChosen(trx: Db, sending: Row<'sendings'>) {
  const rows = await trx
    .selectFrom('sending_people')
    .select('user_id')
    .where('sending_id', '=', sending.id)
    .where('user_id', '>', sending.reached ?? '')
    .orderBy('user_id')
    .limit(STEP)
    .execute()
  return rows.map((row) => row.user_id)
}

interface Among {
  filter: UserFilter
  by: Viewer
  now: Date
}

/** People who were added after the button was pressed were not among those who were shown. */
async function nextMatching(trx: Db, sending: Row<'sendings'>, { filter, by, now }: Among) {
  const { defaultLocale } = await readSettings(trx)
  const rows = await choiceOf(trx, { filter, by, now, defaultLocale })
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
