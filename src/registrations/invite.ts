import type { Db } from '#db/schema.ts'
import { inviteAgain } from '#src/invitations/renew.ts'
import { lockActiveUser } from '#src/links/lock-active-user.ts'
import type { Secrets } from '#src/secrets.ts'
import { findRegistration, type Which } from './find.ts'

/**
 * "Send me a new link", behind a link that confirmed an email: a fresh invitation to that email, for whoever has no password
 * yet. Says nothing about whether it did anything, so the answer can be the same for everybody.
 */
export async function inviteRegistered(db: Db, { secrets, ...which }: Which & { secrets: Secrets }) {
  const found = await findRegistration(db, which)
  if (found.ok || found.reason !== 'used' || found.email === null) return
  const { email } = found
  await db.transaction().execute(async (trx) => {
    // Held: two presses at once count one after the other.
    const user = await lockActiveUser(trx, 'email', email)
    if (user && !user.password_set_at)
      await inviteAgain(trx, { user, holdsLink: true, secrets, now: which.now })
  })
}
