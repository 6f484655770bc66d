import type { Db, NewRow } from '#db/schema.ts'
import { type Clock, iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import type { Secrets } from '#src/secrets.ts'
import { CAPTURED } from './captured.ts'
import type { FrozenMail, Mail, Mailer } from './mailer.ts'

interface Capture {
  db: Db
  clock: Clock
  secrets: Secrets
  mailboxId: string
}

/** Keeps mails in the database instead of sending them, so that everything can be tried. */
export function captureMailer({ db, clock, secrets, mailboxId }: Capture): Mailer {
  const toRow = ({ id, body }: FrozenMail): NewRow<'captured_mails'> => {
    const { to, subject, html, text }: ReturnType<typeof toContent> = Object(body)
    const content = secrets.seal(CAPTURED, JSON.stringify({ subject, html, text }))
    return { id: newId(), mailbox_id: mailboxId, outbox_id: id, to, content, captured_at: iso(clock()) }
  }

  return {
    freeze: (mails) => mails.map((mail) => ({ id: mail.id, body: toContent(mail) })),
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

function toContent({ to, subject, html, text }: Mail) {
  return { to: to.address, subject, html: html.join(''), text: text.join('') }
}
