import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { addMinutes, type Clock, iso } from '#src/clock.ts'
import { withoutTag } from '#src/email.ts'
import { inviteAgain } from '#src/invitations/renew.ts'
import { allow } from '#src/limits/allow.ts'
import { lockActiveUser } from '#src/links/lock-active-user.ts'
import { organizationOf } from '#src/organizations/of-user.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import type { Secrets } from '#src/secrets.ts'
import { readSettings } from '#src/settings/settings.ts'
import { writeLink } from './write-link.ts'

/** Nobody waits for a mail any longer. */
const STALE_MINUTES = 60
const MAILS = { what: 'recovery mails to', most: 3, minutes: 60 }

interface Steps {
  clock: Clock
  secrets: Secrets
  stopping?: AbortSignal
}

/** Deals with what was asked for since, one transaction each, and says how much it was. Several processes may do so at once. */
export async function answerRequests(db: Db, { clock, secrets, stopping }: Steps) {
  let answered = 0
  while (!stopping?.aborted && (await isAnythingAsked(db))) {
    await answerNext(db, { secrets, now: clock() })
    answered += 1
  }
  return answered
}

/** Most rounds find nothing: then no transaction is begun, which would hold up whoever writes. */
async function isAnythingAsked(db: Db) {
  return (await db.selectFrom('recovery_requests').select('id').limit(1).executeTakeFirst()) !== undefined
}

interface When {
  secrets: Secrets
  now: Date
}

function answerNext(db: Db, when: When) {
  return db.transaction().execute(async (trx) => {
    const request = await trx
      .deleteFrom('recovery_requests')
      .where('id', '=', (eb) => eb.selectFrom('recovery_requests').select('id').orderBy('id').limit(1))
      .returningAll()
      .executeTakeFirst()
    if (!request) return
    const stale = request.requested_at <= iso(addMinutes(when.now, -STALE_MINUTES))
    const { recovery } = await readSettings(trx)
    if (recovery && !stale) await help(trx, request.email, when)
  })
}

/** A link for a new password; whoever never chose one gets an invitation instead, or reads whom to ask for it. */
async function help(trx: Db, email: string, { secrets, now }: When) {
  const user = await lockActiveUser(trx, 'email', email)
  if (!user || (await organizationOf(trx, user))?.deactivated_at) return
  const allowed = await allow(trx, { ...MAILS, whose: withoutTag(email), now })
  if (!allowed.ok) return
  const by = { id: user.id }
  if (user.password_set_at !== null) {
    await writeLink(trx, { user, secrets, now })
  } else if (!(await inviteAgain(trx, { user, secrets, now }))) {
    await writeTo(trx, { kind: 'recovery_help', userId: user.id, now })
  }
  await record(trx, 'password.recovery_requested', { by, subjects: [user.id], now })
}
