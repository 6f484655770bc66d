import type { Db, NewRow } from '#db/schema.ts'
import { type Clock, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'
import { type CapturedMail, sealContent, toContent } from './captured.ts'
import type { FrozenMail, Mailer } from './mailer.ts'

interface Capture {
  db: Db
  clock: Clock
  secrets: Secrets
  mailboxId: string
}

type Kept = Pick<CapturedMail, 'to' | 'subject' | 'html' | 'text'>

/** Keeps mails in the database instead of sending them, so that everything can be tried. */
export function captureMailer({ db, clock, secrets, mailboxId }: Capture): Mailer {
  const toRow = ({ id, body }: FrozenMail): NewRow<'captured_mails'> => {
    const { to, ...content } = body as Kept
    const row = { id: newId(), mailbox_id: mailboxId, outbox_id: id, to, captured_at: iso(clock()) }
    return { ...row, content: sealContent(secrets, content) }
  }

  return {
    freeze: (mails) =>
      mails.map((mail) => {
        const body: Kept = { to: mail.to.address, ...toContent(mail) }
        return { id: mail.id, body }
      }),
    close: () => {},
    hand: async ({ mails, open }) => {
      const rows = mails.filter((mail) => open.has(mail.id)).map(toRow)
      if (rows.length > 0)
        await db
          .insertInto('captured_mails')
          .values(rows)
          .onConflict((conflict) => conflict.column('outbox_id').doNothing())
          .execute()
      return {
        is: 'known',
        outcomes: new Map(rows.map((row) => [row.outbox_id, { is: 'sent', providerId: null }])),
      }
    },
  }
}
