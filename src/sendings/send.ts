import type { Db } from '#db/schema.ts'
import type { OverLimit } from '#src/invitations/limit.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { usersInScope, type Viewer } from '#src/organizations/scope.ts'
import type { Secrets } from '#src/secrets.ts'
import { choosePeople } from './choose-people.ts'
import { invitePeople } from './invite-people.ts'
import { overLimit } from './over-limit.ts'
import { pressedBefore, type Repeated } from './press.ts'
import { type Options, startSending } from './start.ts'

const PER_STATEMENT = 500

interface SendInvites extends Options {
  userIds: string[]
  /** Also to an email on the suppression list: one person at a time, because it is asked about each. */
  despiteSuppression?: boolean | undefined
  by: Viewer
  secrets: Secrets
  now: Date
}

type Sent =
  | { ok: true; sendingId: string; repeated?: never; invited: number; leftOut: number }
  | Repeated
  | { ok: false; reason: 'no_mailbox' | 'unknown_user' | OverLimit }

/**
 * One press of "Send invites" for ticked people, now or later. Whoever is active or deactivated is left out and written
 * down with the reason; an unknown id, or one outside the sender's scope, refuses the whole and changes nothing. The same press twice
 * is one.
 */
export async function sendInvites(
  db: Db,
  { userIds, despiteSuppression, by, secrets, now, ...rest }: SendInvites,
): Promise<Sent> {
  const mailbox = await registrationMailbox(db)
  if (!mailbox) return { ok: false, reason: 'no_mailbox' }
  const chosen = [...new Set(userIds)]
  const selection = { filter: null, again: true }
  const later = Boolean(rest.sendAt)

  return db.transaction().execute(async (trx) => {
    const before = await pressedBefore(trx, { press: rest.press, by })
    if (before) return before
    if (!(await areAllInScope(trx, chosen, by))) return { ok: false, reason: 'unknown_user' }
    const over = await overLimit(trx, { userIds: chosen, again: true, later, by, now })
    if (over) return { ok: false, reason: over }
    const expected = chosen.length
    const sendingId = await startSending(trx, { by, selection, expected, inSteps: later, now, ...rest })
    if (!sendingId) return (await pressedBefore(trx, { press: rest.press, by }))!
    if (later) {
      await choosePeople(trx, sendingId, chosen)
      return { ok: true, sendingId, invited: 0, leftOut: 0 }
    }
    const { invited, leftOut } = await invitePeople(trx, {
      sendingId,
      userIds: chosen,
      by,
      again: true,
      despiteSuppression: despiteSuppression === true && chosen.length === 1,
      withNote: Boolean(rest.note),
      mailboxId: mailbox.id,
      secrets,
      now,
    })
    return { ok: true, sendingId, invited, leftOut }
  })
}

async function areAllInScope(trx: Db, userIds: string[], by: Viewer) {
  let found = 0
  for (let i = 0; i < userIds.length; i += PER_STATEMENT) {
    const { n } = await trx
      .selectFrom('users')
      .select((eb) => eb.fn.countAll().as('n'))
      .where('id', 'in', userIds.slice(i, i + PER_STATEMENT))
      .where(usersInScope(by))
      .executeTakeFirstOrThrow()
    found += Number(n)
  }
  return found === userIds.length
}
