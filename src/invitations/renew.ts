import type { Db } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { hashToken } from '#src/ids.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { statusOf } from './invitation.ts'
import { lockInvitee } from './lock-invitee.ts'
import { sendInvitations } from './send.ts'

/** How often a person may help themselves after an administrator's own sending. */
const RENEWALS = 3
const MINUTES_BETWEEN = 60

interface Renew {
  token: string
  secrets: Secrets
  now: Date
}

/**
 * "Send me a new link": to the stored email only, and only for a link that expired or lapsed. Says nothing about whether
 * it did anything, so the answer can be the same for everybody.
 */
export async function renewInvitation(db: Db, { token, secrets, now }: Renew): Promise<void> {
  const settings = await readSettings(db)
  const mailbox = await registrationMailbox(db)
  if (!settings.newLinks || !mailbox) return

  await db.transaction().execute(async (trx) => {
    const user = await lockUserOf(trx, token)
    const last = user?.invitation_id && (await findRenewable(trx, user.invitation_id, now))
    if (!user || !last) return
    const organization = await organizationOf(trx, user.organization_id)
    if (organization?.deactivated_at) return
    const locale = chooseLocale(user.locale, organization?.locale, settings.defaultLocale)
    await sendInvitations(trx, {
      invitees: [{ id: user.id, email: user.email, organizationId: user.organization_id, locale }],
      by: { id: user.id },
      invitedBy: last.invited_by,
      sendingId: null,
      noteSendingId: last.note_sending_id,
      mailboxId: mailbox.id,
      renewals: last.renewals + 1,
      secrets,
      now,
    })
  })
}

/** Two presses at once count one after the other. */
function lockUserOf(trx: Db, token: string) {
  return lockInvitee(trx, 'token_hash', hashToken(token))
    .where('password_set_at', 'is', null)
    .where('deactivated_at', 'is', null)
    .returning(['id', 'email', 'locale', 'organization_id', 'invitation_id'])
    .executeTakeFirst()
}

async function findRenewable(trx: Db, invitationId: string, now: Date) {
  const last = await trx
    .selectFrom('invitations')
    .selectAll()
    .where('id', '=', invitationId)
    .where('renewals', '<', RENEWALS)
    .where('created_at', '<=', iso(addMinutes(now, -MINUTES_BETWEEN)))
    .executeTakeFirst()
  return last && ['expired', 'lapsed'].includes(statusOf(last, 'sent', now)) ? last : undefined
}

async function organizationOf(trx: Db, id: string | null) {
  if (!id) return
  return trx
    .selectFrom('organizations')
    .select(['locale', 'deactivated_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}
