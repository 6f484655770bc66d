import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { type LinkStatus, linkStatusOf } from './invitation.ts'
import { inviteeOf } from './lock-invitee.ts'
import { sendInvitations } from './send.ts'
import { hashInvitationToken } from './token.ts'

/** How often a person may help themselves after an administrator's own sending. */
const RENEWALS = 3
const MINUTES_BETWEEN = 60
const DEAD: LinkStatus[] = ['expired', 'lapsed']
/** For whoever can't find the mail any more; what was revoked stays revoked. */
const LOST: LinkStatus[] = [...DEAD, 'unopened', 'opened']

interface Renew {
  token: string
  secrets: Secrets
  now: Date
}

/**
 * "Send me a new link": to the stored email only, and only for a link that expired or lapsed. Says nothing about whether
 * it did anything, so the answer can be the same for everybody.
 */
export async function renewInvitation(db: Db, { token, ...how }: Renew): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const user = await lockRenewable(trx, token)
    if (user) await renew(trx, { user, from: DEAD, ...how })
  })
}

type Invitee = Pick<Row<'users'>, 'id' | 'email' | 'locale' | 'organization_id' | 'invitation_id'>
type Help = Omit<Renew, 'token'> & {
  user: Invitee
  /** They hold the link that let them in, so nobody else's half hour ends by it. */
  holdsLink?: boolean
}

/**
 * For somebody without a password who asks for a way in: a fresh invitation under the same limits, also while the last one
 * could still be opened. Says whether it was sent. Expects the user's row to be locked.
 */
export function inviteAgain(trx: Db, help: Help): Promise<boolean> {
  return renew(trx, { ...help, from: LOST })
}

/** Whether whoever has this email still lacks a password and has an invitation that `inviteAgain` renews, its limits apart. */
export async function isInvitable(db: Db, { email, now }: { email: string; now: Date }): Promise<boolean> {
  const invitation = await db
    .selectFrom('users')
    .innerJoin('invitations', 'invitations.id', 'users.invitation_id')
    .leftJoin('organizations', 'organizations.id', 'users.organization_id')
    .selectAll('invitations')
    .where('users.email', '=', email)
    .where('users.password_set_at', 'is', null)
    .where('users.deactivated_at', 'is', null)
    .where('organizations.deactivated_at', 'is', null)
    .executeTakeFirst()
  return invitation !== undefined && LOST.includes(linkStatusOf(invitation, now))
}

async function renew(trx: Db, { from, ...help }: Help & { from: LinkStatus[] }) {
  const { user, secrets, now } = help
  const settings = await readSettings(trx)
  const mailbox = await registrationMailbox(trx)
  if (!settings.newLinks || !mailbox) return false
  // The mail would be withdrawn, and the link that they may hold would have ended for nothing.
  if ((await suppressionsOf(trx, [user.email])).size > 0) return false
  const last = await lastInvitation(trx, user)
  if (!last || !from.includes(linkStatusOf(last, now)) || !(await isRenewable(trx, last, help))) return false
  const organization = await organizationOf(trx, user)
  if (organization?.deactivated_at) return false
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
  return true
}

/** Two presses at once count one after the other. */
function lockRenewable(trx: Db, token: string) {
  const user = inviteeOf(trx, 'token_hash', hashInvitationToken(token))
    .select(['id', 'email', 'locale', 'organization_id', 'invitation_id'])
    .where('password_set_at', 'is', null)
    .where('deactivated_at', 'is', null)
  return holding(trx, user).executeTakeFirst()
}

function lastInvitation(trx: Db, { invitation_id }: Invitee) {
  return trx.selectFrom('invitations').selectAll().where('id', '=', invitation_id).executeTakeFirst()
}

/** The hour is one between mails that the person asked for; what an administrator sent stands for it as long as nobody has opened it. */
async function isRenewable(trx: Db, last: Row<'invitations'>, { user, holdsLink, now }: Help) {
  if (last.renewals >= RENEWALS) return false
  // A stranger who asks for the person must not end the half hour in which they choose a password, however old the invitation is.
  const isChoosing = linkStatusOf(last, now) === 'opened'
  if (isChoosing && !holdsLink) return false
  const hourAgo = iso(addMinutes(now, -MINUTES_BETWEEN))
  if (last.created_at <= hourAgo) return true
  return last.opened_at !== null && !(await hasAskedSince(trx, user, hourAgo))
}

async function hasAskedSince(trx: Db, { id }: Invitee, since: string) {
  const asked = trx
    .selectFrom('invitations')
    .select('id')
    .where('user_id', '=', id)
    .where('renewals', '>', 0)
    .where('created_at', '>', since)
  return (await asked.executeTakeFirst()) !== undefined
}
