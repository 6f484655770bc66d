import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Database, Db, Row } from '#db/schema.ts'
import type { Email } from '#src/email.ts'
import { sendingsInScope, type Viewer } from '#src/organizations/scope.ts'
import { FACT_COLUMNS, type MailStatus, mailStatusOf } from '#src/outbox/mail-status.ts'

const FAILED: MailStatus[] = ['failed', 'bounced', 'suppressed', 'cancelled']

type Corrected = Pick<Row<'users'>, 'invitation_id' | 'organization_id'>

/** Whether a user's newest invitation was sent to this email, or is about to be. */
export async function isOnItsWay(trx: Db, user: Corrected, { canonical }: Email) {
  const mail = await trx
    .selectFrom('outbox')
    .select(['state', ...FACT_COLUMNS])
    .where('invitation_id', '=', user.invitation_id)
    .where('kind', '=', 'invitation')
    .where('to', '=', canonical)
    .executeTakeFirst()
  return mail !== undefined && !FAILED.includes(mailStatusOf(mail))
}

/** A user's newest invitation, and the mail that another one of this viewer's may take the place of. */
export async function failedInvitation(trx: Db, user: Corrected, by: Viewer) {
  if (!user.invitation_id) return
  const invitation = await trx
    .selectFrom('invitations')
    .leftJoin('outbox', (join) =>
      join.onRef('outbox.invitation_id', '=', 'invitations.id').on('outbox.kind', '=', 'invitation'),
    )
    .leftJoin('sendings', (join) =>
      join.onRef('sendings.id', '=', 'outbox.sending_id').on(() => goesOnFor(user, by)),
    )
    .select(['invitations.note_sending_id', 'outbox.id', 'outbox.state', 'sendings.id as sending_id'])
    .select(FACT_COLUMNS)
    .where('invitations.id', '=', user.invitation_id)
    .executeTakeFirst()
  if (!invitation) return
  const { id, state } = invitation
  const failed = id && state && FAILED.includes(mailStatusOf({ ...invitation, state }))
  return {
    mailId: id,
    /** None when the mail did not fail, or when another must not count in its sending. */
    sendingId: failed ? invitation.sending_id : null,
    noteSendingId: invitation.note_sending_id,
  }
}

/**
 * Whoever controls a sending holds and ends what counts in it, and reads the emails. So another mail stays out of one that the viewer does
 * not see, that belongs to an organization which the user has left, or that was stopped: it must leave by itself.
 */
function goesOnFor(user: Corrected, by: Viewer): Expression<SqlBool> {
  const eb = expressionBuilder<Database, 'sendings'>()
  return eb.and([
    sendingsInScope(by),
    eb('sendings.paused_at', 'is', null),
    eb('sendings.cancelled_at', 'is', null),
    eb.or([
      eb('sendings.organization_id', 'is', null),
      eb('sendings.organization_id', '=', user.organization_id),
    ]),
  ])
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
