import { EMAILS } from '#db/seed/cast.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { registrationMailbox } from '#src/mailboxes/registration-mailbox.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Look, Scene } from './look.ts'

type Shown = Required<Pick<Look, 'at' | 'steps'>>

const ID = 'renewals'
const SERVER = 'smtp://renewals@smtp.harbour.example:587'

/** For one picture there is a second mailbox, which nothing uses, or which was removed yesterday. */
export function spare(path: (id: string) => string, { removed = false } = {}): Shown {
  const forget = ({ db }: Scene['portal']) => db.deleteFrom('mailboxes').where('id', '=', ID).execute()
  return {
    at: async ({ portal }) => {
      const { db, now, secrets } = portal
      const first = (await registrationMailbox(db))!
      const admin = db.selectFrom('users').select('id').where('email', '=', EMAILS.admin)
      const { id: by } = await admin.executeTakeFirstOrThrow()
      await forget(portal)
      await db
        .insertInto('mailboxes')
        .values({
          ...first,
          ...{
            id: ID,
            name: 'Harbour Renewals',
            address: 'renewals@harbour-trust.example',
            transport: 'smtp',
          },
          secret: removed ? null : secrets.seal(MAILBOX_SECRET, SERVER),
          ...(removed && { removed_at: iso(addMinutes(now, -26 * 60)), removed_by: by }),
        })
        .execute()
      return path(ID)
    },
    steps: ({ portal }) => forget(portal),
  }
}

/** The one that invitations leave from, and in which mails wait. */
export async function removalOfUsed({ portal }: Scene) {
  const { id } = (await registrationMailbox(portal.db))!
  return `/mailboxes/${id}/removal`
}
