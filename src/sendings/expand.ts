import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { onPostgres } from '#db/engine.ts'
import type { Database, Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import type { Secrets } from '#src/secrets.ts'
import { invitePeople } from './invite-people.ts'
import { nextPeople, selectionOf } from './next-people.ts'
import { senderOf } from './sender-of.ts'

/** Small enough that nobody waits long for the database or this process in between. */
const STEP = 100
/** With PostgreSQL only who changes one of these people waits. */
const LARGE_STEP = 800

/** How far a sending has got: up to and with this person. */
export interface Reached {
  sendingId: string
  userId: string
}

/**
 * First: of its sending. Overtaken: another process dealt with these people, or the sending was paused or cancelled meanwhile; nothing of
 * the step stays.
 */
export type Expanded = 'nothing' | 'first' | 'some' | 'overtaken'

/** A step that is still under way: where it will get to, and what becomes of it. */
export interface Before {
  reached: Reached
  done: Promise<Expanded>
}

interface Expand {
  secrets: Secrets
  now: Date
  before?: Before | undefined
  /** While mails leave. */
  gently?: boolean
  /** Told as soon as the next step may begin beside this one; not when this one is the last. */
  onReach?: (reached: Reached) => void
}

class Overtaken extends Error {}

/**
 * Deals with the next people of the oldest sending that isn't finished, in one transaction: killed at any point, it goes on
 * after the last person who was dealt with.
 */
export async function expandNext(
  db: Db,
  { secrets, now, before, gently, onReach }: Expand,
): Promise<Expanded> {
  const sending = await nextSending(db, now)
  const mailbox = sending && (await registrationMailbox(db))
  if (!mailbox) return 'nothing'
  const count = onPostgres(db) && !gently ? LARGE_STEP : STEP
  const after = before?.reached.sendingId === sending.id ? before.reached.userId : sending.reached

  try {
    await db.transaction().execute(async (trx) => {
      const by = await senderOf(trx, sending)
      const userIds = by ? await nextPeople(trx, { sending, after, by, count, now }) : []
      const isLast = userIds.length < count
      // Not before all people of this step are held: somebody else could hold one of them and want one of the next step's,
      // which waits for this one without the database knowing of it.
      const tellNext = () => onReach?.({ sendingId: sending.id, userId: userIds.at(-1)! })
      if (by)
        await invitePeople(trx, {
          sendingId: sending.id,
          userIds,
          by,
          amongOthers: after !== null || !isLast,
          again: selectionOf(sending).again,
          pressedAt: sending.send_at && sending.created_at,
          withNote: sending.note !== null,
          mailboxId: mailbox.id,
          secrets,
          now,
          onHeld: isLast ? undefined : tellNext,
        })
      await before?.done
      if (!by) await recordEnd(trx, sending, now)
      await advance(trx, { sending, after, reached: userIds.at(-1) ?? after, isLast, now })
    })
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error
    return 'overtaken'
  }
  return after === null ? 'first' : 'some'
}

function nextSending(db: Db, now: Date) {
  return db
    .selectFrom('sendings')
    .selectAll()
    .where('expanded_at', 'is', null)
    .where('selection', 'is not', null)
    .where(mayGoOn(now))
    .orderBy('id')
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

/** Nobody pressed anything, and people who were chosen are left without an invitation. */
async function recordEnd(trx: Db, { id, organization_id: organizationId }: Row<'sendings'>, now: Date) {
  const particulars = { why: 'sender_has_no_rights' }
  await record(trx, 'sending.ended', { by: null, subjects: [id], organizationId, now, particulars })
}

interface Advance {
  sending: Row<'sendings'>
  after: string | null
  reached: string | null
  isLast: boolean
  now: Date
}

/** Only from where this step began: of two instances that deal with the same people, one does. */
async function advance(trx: Db, { sending, after, reached, isLast, now }: Advance) {
  const { numUpdatedRows } = await trx
    .updateTable('sendings')
    .set({ reached, expanded_at: isLast ? iso(now) : null })
    .where('id', '=', sending.id)
    .where('expanded_at', 'is', null)
    .where((eb) => (after === null ? eb('reached', 'is', null) : eb('reached', '=', after)))
    .where(mayGoOn(now))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Overtaken()
}
