import { insertAll } from '#db/insert.ts'
import type { Db } from '#db/schema.ts'
import { composeReminder } from '#src/invitations/mail.ts'
import { type CapturedContent, sealContent, toContent } from '#src/mailers/captured.ts'
import type { Mail } from '#src/mailers/mailer.ts'
import { composeMails } from '#src/outbox/compose.ts'
import { composePasswordChanged } from '#src/passwords/mail.ts'
import type { Secrets } from '#src/secrets.ts'
import { type Query, renderTemplate } from '#src/templates/render.ts'
import type { Chance } from './chance.ts'

/** All of them would make a large file, and nobody reads back that far. */
const KEPT = 400

interface Capture {
  secrets: Secrets
  baseUrl: string
  mailboxId: string
  chance: Chance
  now: Date
}

/** The last mails in full, made up by the product itself, with links that work. */
export async function captureNewest(db: Db, { secrets, baseUrl, mailboxId, chance, now }: Capture) {
  const composers = {
    // It says the same as the invitation's own and leaves the links as they are.
    invitation: composeReminder({ baseUrl, secrets }),
    password_changed: composePasswordChanged(baseUrl),
  }
  const render = (query: Omit<Query, 'baseUrl'>) => renderTemplate(db, { ...query, baseUrl })
  const freeze = (mails: Mail[]) => mails.map((mail) => ({ id: mail.id, body: toContent(mail) }))
  const mailbox = await db
    .selectFrom('mailboxes')
    .selectAll()
    .where('id', '=', mailboxId)
    .executeTakeFirstOrThrow()
  const newest = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sent')
    .orderBy('settled_at', 'desc')
    .orderBy('id')
    .limit(KEPT)
    .execute()
  for (const [kind, composer] of Object.entries(composers)) {
    const rows = newest.filter((mail) => mail.kind === kind)
    const { recipientOf } = await composer(db, rows, now)
    const { mails } = await composeMails({ db, render }, { mailbox, rows, recipientOf, freeze })
    const contents = new Map(mails.map(({ id, body }) => [id, body as CapturedContent]))
    const captured = rows.flatMap(({ id, to, settled_at }) => {
      const content = contents.get(id)
      if (!content || !settled_at) return []
      return [
        {
          id: chance.id(new Date(settled_at)),
          mailbox_id: mailboxId,
          outbox_id: id,
          to,
          content: sealContent(secrets, content),
          captured_at: settled_at,
        },
      ]
    })
    await insertAll(db, 'captured_mails', captured)
  }
}
