import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import type { MailEvent } from './event.ts'
import { noteFact } from './note-fact.ts'

const HEARD_EVERY_MINUTES = 1
/** What was used up longer ago may be there again. */
const QUOTA_MINUTES = 60

interface Receive {
  /** The same whenever it is sent again. */
  messageId: string
  event: MailEvent
  now: Date
}

/**
 * Writes down what was reported about a mail, on the mail itself: an older invitation's bounce says nothing about the newer
 * one. Each message counts once; of several reports of one kind the earliest stands, so their order doesn't matter. A
 * mail of somebody else changes nothing. What it tells of the mailbox comes last, as wherever a mail is settled, see `holding`.
 */
export async function receiveEvent(db: Db, { messageId, event, now }: Receive) {
  await db.transaction().execute(async (trx) => {
    const mail = await findMail(trx, event)
    if (!mail || !(await isNew(trx, messageId, now))) return
    await noteAccepted(trx, mail, event, now)
    await noteFact(trx, mail, event)
    const { at, why, forGood } = event
    if (forGood) await suppress(trx, { mail, reason: reasonOf(event), why, at, now })
    await noteHeard(trx, mail.mailbox_id, now)
    if (why && tellsOfQuota(event, now)) await pauseMailbox(trx, await mailboxOf(trx, mail), { why, now })
  })
}

/** By its tag, because a report may come before the answer that brings the provider's id. Held, so that what is known of it stays so. */
async function findMail(trx: Db, { outboxId, providerId }: MailEvent) {
  const mails = holding(trx, trx.selectFrom('outbox').selectAll())
  const tagged = outboxId && (await mails.where('id', '=', outboxId).executeTakeFirst())
  return tagged || mails.where('provider_id', '=', providerId).executeTakeFirst()
}

async function isNew(trx: Db, id: string, now: Date) {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('webhook_events')
    .values({ id, received_at: iso(now) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Whatever is reported about a mail: the provider has taken it, also when its own answer was lost and we did something else since. */
async function noteAccepted(
  trx: Db,
  { id, invitation_id }: Row<'outbox'>,
  { providerId }: MailEvent,
  now: Date,
) {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ state: 'sent', settled_at: iso(now), last_error: null })
    .set((eb) => ({ provider_id: eb.fn.coalesce('provider_id', eb.val(providerId)) }))
    .where('id', '=', id)
    .where('state', '!=', 'sent')
    .executeTakeFirst()
  if (numUpdatedRows > 0n && invitation_id) await endUnbegun(trx, invitation_id, now)
}

/** Its life began in what a restored backup knows nothing of, and is over like that of every link from before. */
async function endUnbegun(trx: Db, invitationId: string, now: Date) {
  await trx
    .updateTable('invitations')
    .set({ expires_at: iso(now) })
    .where('id', '=', invitationId)
    .where('expires_at', 'is', null)
    .execute()
}

/** It took mails and can't send them after all; the next ones would fare no better. */
function tellsOfQuota({ what, at, why }: MailEvent, now: Date) {
  return what === 'undelivered' && /quota/i.test(why ?? '') && at > addMinutes(now, -QUOTA_MINUTES)
}

function mailboxOf(trx: Db, mail: Row<'outbox'>) {
  return trx.selectFrom('mailboxes').selectAll().where('id', '=', mail.mailbox_id).executeTakeFirstOrThrow()
}

/** Shown with the mailbox. Written now and then only: thousands of reports arrive at once. */
async function noteHeard(trx: Db, mailboxId: string, now: Date) {
  await trx
    .updateTable('mailboxes')
    .set({ heard_at: iso(now) })
    .where('id', '=', mailboxId)
    .where((eb) =>
      eb.or([eb('heard_at', 'is', null), eb('heard_at', '<', iso(addMinutes(now, -HEARD_EVERY_MINUTES)))]),
    )
    .execute()
}

function reasonOf({ what }: MailEvent) {
  return what === 'complained' || what === 'suppressed' ? what : 'bounced'
}
