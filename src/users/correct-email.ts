import type { Db, Row } from '#db/schema.ts'
import { isTaken } from '#db/taken.ts'
import type { Email } from '#src/email.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { lockLimit, mayInviteOne } from '#src/invitations/limit.ts'
import { sendInvitations } from '#src/invitations/send.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { welcomes } from '#src/organizations/domains.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import { administersOrganization, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { whyTaken } from './add.ts'
import { failedInvitation, isOnItsWay, takePlace } from './failed-invitation.ts'
import { giveEmail } from './give-email.ts'

interface CorrectEmail {
  userId: string
  email: Email
  /** The newest that the page showed. When another one is there by now, somebody was faster. */
  invitationId: string | null
  by: Viewer
  secrets: Secrets
  now: Date
}

type Refusal =
  | 'unknown_user'
  | 'not_invitable'
  | 'no_mailbox'
  | 'email_taken'
  | 'email_unavailable'
  | 'email_suppressed'
  | 'domain_not_allowed'
  | 'over_daily'

/** `repeated`: the same was done before; `replaced`: something else was. Neither time anything happens. */
export type Dealt = { ok: true; email: string; repeated?: true } | { ok: false; reason: 'replaced' }
type Corrected = Dealt | { ok: false; reason: Refusal }

/**
 * Gives somebody who is not in yet another email and invites them there at once; links to the old one end. The same email
 * once more is sent to again. The mail counts in the sending of the one that failed, in its place, if that goes on and is in sight.
 * The same failure is dealt with once: a second press changes nothing.
 */
export async function correctEmail(db: Db, correction: CorrectEmail): Promise<Corrected> {
  const { email, by } = correction
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  try {
    return await db.transaction().execute((trx) => correct(trx, mailbox.id, correction))
  } catch (error) {
    if (!isTaken(error)) throw error
    return { ok: false, reason: await whyTaken(db, email, by) }
  }
}

async function correct(trx: Db, mailboxId: string, correction: CorrectEmail): Promise<Corrected> {
  const { userId, email, invitationId, by, secrets, now } = correction
  const limit = await lockLimit(trx, { by, now })
  const user = await lockUser(trx, userId, by)
  if (!user) return { ok: false, reason: 'unknown_user' }
  const organization = await organizationOf(trx, user)
  if (user.password_set_at || user.deactivated_at || organization?.deactivated_at)
    return { ok: false, reason: 'not_invitable' }
  if (user.invitation_id !== invitationId) return dealtBefore(trx, user, email)
  // Those who look after all organizations type it knowing better.
  if (administersOrganization(by) && !(await welcomes(trx, user.organization_id, email)))
    return { ok: false, reason: 'domain_not_allowed' }
  // Before anything else is said about the email: of somebody out of sight nothing is told, not even whether mail reaches them.
  if (await isOthers(trx, email, userId)) return { ok: false, reason: await whyTaken(trx, email, by) }
  const suppressions = await suppressionsOf(trx, [email.canonical])
  if (suppressions.size > 0) return { ok: false, reason: 'email_suppressed' }
  if (!(await mayInviteOne(trx, limit, { by, now }))) return { ok: false, reason: 'over_daily' }
  await giveEmail(trx, user, correction)

  const failed = await failedInvitation(trx, user, by)
  const { defaultLocale } = await readSettings(trx)
  const { id, organization_id: organizationId } = user
  const locale = chooseLocale(user.locale, organization?.locale, defaultLocale)
  await sendInvitations(trx, {
    invitees: [{ id, email: email.canonical, organizationId, locale }],
    ...{ by, invitedBy: by.id, mailboxId, renewals: 0, secrets, now },
    sendingId: failed?.sendingId ?? null,
    noteSendingId: failed?.noteSendingId ?? null,
  })
  if (failed?.sendingId) await takePlace(trx, failed.mailId, id)
  return { ok: true, email: email.typed }
}

async function dealtBefore(trx: Db, user: Row<'users'>, email: Email): Promise<Dealt> {
  const done = await isOnItsWay(trx, user, email)
  return done ? { ok: true, email: email.typed, repeated: true } : { ok: false, reason: 'replaced' }
}

async function isOthers(trx: Db, { canonical }: Email, userId: string) {
  const owner = await trx.selectFrom('users').select('id').where('email', '=', canonical).executeTakeFirst()
  return owner !== undefined && owner.id !== userId
}
