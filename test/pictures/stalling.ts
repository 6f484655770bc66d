import type { Row } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Look, Scene } from './look.ts'

const SERVER = 'smtp://claims@smtp.harbour.example:587'
const SAID = '421 4.3.2 This account is disabled, ask postmaster@harbour.example'

/** For one picture, nothing has got through since yesterday from the mailbox that invitations leave from. */
export function stalled(path: (mailboxId: string) => string): Required<Pick<Look, 'at' | 'steps'>> {
  let before: Row<'mailboxes'>
  const change = ({ db }: Scene['portal'], { id, ...row }: Row<'mailboxes'>) =>
    db.updateTable('mailboxes').set(row).where('id', '=', id).execute()
  return {
    at: async ({ portal }) => {
      before = (await registrationMailbox(portal.db))!
      const ago = (minutes: number) => iso(addMinutes(portal.now, -minutes))
      await change(portal, {
        ...before,
        transport: 'smtp',
        secret: portal.secrets.seal(MAILBOX_SECRET, SERVER),
        last_sent_at: ago(22 * 60),
        stalled_at: ago(21 * 60),
        stalled_reason: SAID,
      })
      return path(before.id)
    },
    steps: ({ portal }) => change(portal, before),
  }
}
