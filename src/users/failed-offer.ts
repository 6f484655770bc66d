import type { Db } from '#db/schema.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf } from '#src/outbox/mail-status.ts'

const FAILED: MailStatus[] = ['failed', 'bounced', 'suppressed', 'cancelled']

/** A user's newest invitation, and the mail that another one may take the place of. */
export async function failedOffer(trx: Db, invitationId: string | null) {
  if (!invitationId) return
  const offer = await trx
    .selectFrom('invitations')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
    .leftJoin('sendings', 'sendings.id', 'outbox.sending_id')
    .select(['invitations.note_sending_id', 'outbox.id', 'outbox.state', 'outbox.sending_id'])
    .select(['sendings.cancelled_at', ...FACT_COLUMNS])
    .where('invitations.id', '=', invitationId)
    .executeTakeFirst()
  if (!offer) return
  const { id, state, cancelled_at } = offer
  const failed = id && state && FAILED.includes(mailStatusOf({ ...offer, state }))
  return {
    mailId: id,
    /** None when the mail did not fail, or when everything of its sending was cancelled. */
    sendingId: failed && !cancelled_at ? offer.sending_id : null,
    noteSendingId: offer.note_sending_id,
  }
}

/** A sending counts one mail for each person: the one that failed keeps its history, and counts no longer. */
export async function takePlace(trx: Db, mailId: string | null, userId: string) {
  await trx
    .updateTable('outbox')
    .set({ corrects_id: mailId })
    .where('invitation_id', '=', (eb) =>
      eb.selectFrom('users').select('invitation_id').where('users.id', '=', userId),
    )
    .execute()
  await trx.updateTable('outbox').set({ sending_id: null }).where('id', '=', mailId).execute()
}
