import { holding, passingOverLocked } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { ASIDE } from '#src/outbox/set-aside.ts'
import type { Why } from '#src/outbox/why.ts'

/** Small enough that nobody waits long for the database in between. */
const WITHDRAWN_AT_ONCE = 500
const PUT_BACK_AT_ONCE = 2000
/** Why a mail was cancelled, when it was cancelled with the rest of its sending. */
export const CANCELLED = 'cancelled' satisfies Why

/**
 * Puts back the mails of a sending that goes on after a pause, or withdraws those of one that was cancelled: the next few,
 * in one transaction. Says whether there was anything to do now.
 */
export async function settleNext(db: Db, now: Date): Promise<boolean> {
  const next = await db
    .selectFrom('sendings')
    .select('id')
    .where('unsettled_at', 'is not', null)
    .orderBy('unsettled_at')
    .orderBy('id')
    .executeTakeFirst()
  if (!next) return false
  return db.transaction().execute(async (trx) => {
    const sending = await lock(trx, next.id)
    return !sending || settleSome(trx, sending, now)
  })
}

function lock(trx: Db, id: string) {
  const sending = trx
    .selectFrom('sendings')
    .selectAll()
    .where('id', '=', id)
    .where('unsettled_at', 'is not', null)
  return holding(trx, sending).executeTakeFirst()
}

/**
 * Expects the sending's row to be held by the caller's transaction. False when all that is left was passed over: it comes back in
 * the next round, after the other sendings.
 */
export async function settleSome(trx: Db, sending: Row<'sendings'>, now: Date): Promise<boolean> {
  const more = sending.cancelled_at
    ? (await withdraw(trx, sending, now)) === WITHDRAWN_AT_ONCE
    : !sending.paused_at && (await putBack(trx, sending.id, now)) === PUT_BACK_AT_ONCE
  if (more) return true
  const passedOver = sending.cancelled_at !== null && (await isAnyWaiting(trx, sending.id))
  await trx
    .updateTable('sendings')
    .set({ unsettled_at: passedOver ? iso(now) : null })
    .where('id', '=', sending.id)
    .execute()
  return !passedOver
}

/** A mail that never leaves must not keep its invitation open. What is in a batch goes out, or comes back. */
async function withdraw(trx: Db, { id, cancelled_by }: Row<'sendings'>, now: Date) {
  const mails = await takeWaiting(trx, id)
  if (mails.length === 0) return 0
  const [ids, userIds] = [mails.map((mail) => mail.id), mails.flatMap((mail) => mail.user_id ?? [])]
  const people = await holdUsers(trx, userIds)
  await trx
    .updateTable('outbox')
    .set({ state: 'cancelled', last_error: CANCELLED, settled_at: iso(now) })
    .where('id', 'in', ids)
    .execute()
  const invitationIds = mails.flatMap((mail) => mail.invitation_id ?? [])
  const revoked = new Set(await revoke(trx, invitationIds, now))
  const by = cancelled_by ? { id: cancelled_by } : null
  const particulars = { sending: id }
  const subjectsOf = Map.groupBy(
    people.filter((person) => revoked.has(person.id)),
    (person) => person.organization_id,
  )
  for (const [organizationId, some] of subjectsOf) {
    const subjects = some.map((person) => person.id)
    await record(trx, 'invitation.revoked', { by, subjects, organizationId, now, particulars })
  }
  return mails.length
}

/** Those that are just being claimed are passed over: they leave, or still wait when it is looked again. */
function takeWaiting(trx: Db, sendingId: string) {
  return passingOverLocked(trx, waitingOf(trx, sendingId).limit(WITHDRAWN_AT_ONCE)).execute()
}

async function isAnyWaiting(trx: Db, sendingId: string) {
  return (await waitingOf(trx, sendingId).limit(1).executeTakeFirst()) !== undefined
}

function waitingOf(trx: Db, sendingId: string) {
  return trx
    .selectFrom('outbox')
    .selectAll()
    .where('sending_id', '=', sendingId)
    .where('state', '=', 'waiting')
}

/** Whoever changes a user's invitation holds the user first, see `holding`; of several, the lowest id first. */
function holdUsers(trx: Db, ids: string[]) {
  const users = trx.selectFrom('users').select(['id', 'organization_id']).where('id', 'in', ids)
  return holding(trx, users.orderBy('id')).execute()
}

async function revoke(trx: Db, ids: string[], now: Date) {
  if (ids.length === 0) return []
  const revoked = await trx
    .updateTable('invitations')
    .set({ revoked_at: iso(now), claim_hash: null })
    .where('id', 'in', ids)
    .where('opened_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('superseded_at', 'is', null)
    .returning('user_id')
    .execute()
  return revoked.map((invitation) => invitation.user_id)
}

/** They are found among the mails that stepped aside, so a step costs the same however many are back already. */
async function putBack(trx: Db, id: string, now: Date) {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ due_at: iso(now) })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('settled_at', 'is', null)
        .where('state', '=', 'waiting')
        .where('mailbox_id', 'in', eb.selectFrom('mailboxes').select('id'))
        .where('lane', 'in', [0, 1])
        .where('due_at', '=', ASIDE)
        .where('sending_id', '=', id)
        .limit(PUT_BACK_AT_ONCE),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
