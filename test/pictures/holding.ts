import { addMinutes } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { holdOutbox } from '#src/outbox/hold.ts'
import type { Look, Scene } from './look.ts'

/** For one picture a backup was restored a minute ago, and nobody has looked at what waits. */
export function held(path: (mailboxId: string) => string): Required<Pick<Look, 'at' | 'steps'>> {
  return {
    at: async ({ portal: { db, now } }) => {
      await holdOutbox(db, { now: addMinutes(now, -1) })
      const { id } = (await registrationMailbox(db))!
      return path(id)
    },
    steps: release,
  }
}

function release({ portal: { db } }: Scene) {
  return db.deleteFrom('settings').where('key', '=', 'outbox_held_at').execute()
}
