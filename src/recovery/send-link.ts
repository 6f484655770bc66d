import type { Db, Row } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { withoutTag } from '#src/email.ts'
import { allow } from '#src/limits/allow.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { lockUser } from '#src/organizations/lock-user.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { suppressionsOf } from '#src/suppressions/suppressions-of.ts'
import { writeLink } from './write-link.ts'

/** Beside what people may ask for themselves: no stranger who asks for them can use up what an administrator may send. */
const MAILS = { what: 'recovery mails by administrators to', most: 3, minutes: 60 }

interface SendLink {
  userId: string
  /** Somebody asked for it although the email is on the suppression list. */
  despiteSuppression?: boolean
  by: Viewer
  secrets: Secrets
  now: Date
}

type Sent =
  | { ok: true; email: string }
  | { ok: false; reason: 'unknown_user' | 'not_recoverable' | 'no_mailbox' | 'email_suppressed' }
  | { ok: false; reason: 'limited'; until: Date }

/**
 * An administrator has a link for a new password sent to somebody who is in, also where people can't ask for one
 * themselves. It is shown to nobody: it goes to the person's own email, and nothing changes before they use it.
 */
export async function sendRecoveryLink(
  db: Db,
  { userId, despiteSuppression = false, by, secrets, now }: SendLink,
): Promise<Sent> {
  return db.transaction().execute(async (trx) => {
    const user = await lockUser(trx, userId, by)
    if (!user) return { ok: false, reason: 'unknown_user' }
    const organization = await organizationOf(trx, user)
    if (!user.password_set_at || user.deactivated_at || organization?.deactivated_at)
      return { ok: false, reason: 'not_recoverable' }
    if (!(await registrationMailbox(trx))) return { ok: false, reason: 'no_mailbox' }
    const suppressions = await suppressionsOf(trx, [user.email])
    if (suppressions.size > 0 && !despiteSuppression) return { ok: false, reason: 'email_suppressed' }
    const allowed = await allow(trx, { ...MAILS, whose: inboxOf(user), now })
    if (!allowed.ok) return { ok: false, reason: 'limited', until: allowed.until }
    await writeLink(trx, { user, despiteSuppression, by, secrets, now })
    const organizationId = user.organization_id
    await record(trx, 'password.link_sent', { by, subjects: [user.id], organizationId, now })
    return { ok: true, email: user.email }
  })
}

/** Of each organization by itself: what is done in another one neither shows nor stands in the way. */
function inboxOf({ organization_id: id, email }: Row<'users'>) {
  return `${id ?? ''} ${withoutTag(email)}`
}
