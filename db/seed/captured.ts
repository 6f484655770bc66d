import { insertAll } from '#db/insert.ts'
import type { Db } from '#db/schema.ts'
import { composeInvitation } from '#src/invitations/mail.ts'
import { sealContent, toContent } from '#src/mailboxes/captured.ts'
import { composePasswordChanged } from '#src/passwords/mail.ts'
import type { Secrets } from '#src/secrets.ts'
import type { Chance } from './chance.ts'

/** All of them would make a large file, and nobody reads back that far. */
const KEPT = 400

interface Capture {
  secrets: Secrets
  baseUrl: string
  mailboxId: string
  chance: Chance
}

/** The last mails in full, made up by the product itself, with links that work. */
export async function captureNewest(db: Db, { secrets, baseUrl, mailboxId, chance }: Capture) {
  const composers = {
    invitation: composeInvitation({ baseUrl, secrets }),
    password_changed: composePasswordChanged(baseUrl),
  }
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
    const contents = await composer.compose(db, rows)
    const captured = rows.flatMap(({ id, to, settled_at }) => {
      const content = contents.get(id)
      if (!content || !settled_at) return []
      const sealed = sealContent(secrets, toContent(content))
      const capturedId = chance.id(new Date(settled_at))
      return [
        {
          id: capturedId,
          mailbox_id: mailboxId,
          outbox_id: id,
          to,
          content: sealed,
          captured_at: settled_at,
        },
      ]
    })
    await insertAll(db, 'captured_mails', captured)
  }
}
