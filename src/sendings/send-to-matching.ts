import type { Db } from '#db/schema.ts'
import type { OverLimit } from '#src/invitations/limit.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import type { UserFilter } from '#src/users/filter.ts'
import { choiceOf, countMatching } from '#src/users/matching.ts'
import { chooseMatching } from './choose-people.ts'
import { overLimit } from './over-limit.ts'
import { pressedBefore, type Repeated } from './press.ts'
import { type Options, startSending } from './start.ts'

interface SendToMatching extends Options {
  filter: UserFilter
  /** Whether people who were invited before, and are not in yet, get a new link. */
  again: boolean
  by: Viewer
  now: Date
}

type Sent =
  | { ok: true; sendingId: string; repeated?: never }
  | Repeated
  | { ok: false; reason: 'no_mailbox' | OverLimit }

/**
 * One press of "Send invites" for everybody who matches a filter, now or later. Returns at once, however many they are: the
 * worker deals with them in steps, see `expand.ts`.
 */
export async function sendToMatching(
  db: Db,
  { filter, again, by, now, ...options }: SendToMatching,
): Promise<Sent> {
  if (!(await registrationMailbox(db))) return { ok: false, reason: 'no_mailbox' }
  const { defaultLocale } = await readSettings(db)
  return db.transaction().execute(async (trx) => {
    const before = await pressedBefore(trx, { press: options.press, by })
    if (before) return before
    const over = await overLimit(trx, { filter, again, later: Boolean(options.sendAt), by, now })
    if (over) return { ok: false, reason: over }
    const matching = { filter, by, now, defaultLocale }
    const expected = options.sendAt ? 0 : await countMatching(trx, matching)
    const selection = { filter, again }
    const sendingId = await startSending(trx, { by, selection, expected, inSteps: true, now, ...options })
    if (!sendingId) return (await pressedBefore(trx, { press: options.press, by }))!
    if (options.sendAt)
      await trx
        .updateTable('sendings')
        .set({ expected: await chooseMatching(trx, sendingId, choiceOf(trx, matching)) })
        .where('id', '=', sendingId)
        .execute()
    return { ok: true, sendingId }
  })
}
