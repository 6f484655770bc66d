import type { Row } from '#db/schema.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Secrets } from '#src/secrets.ts'

/**
 * The API key or SMTP address of a mailbox, or what its webhooks are signed with; nothing when `SECRET_KEY` is another one
 * than when it was stored.
 */
export function storedSecret({ secret }: Pick<Row<'mailboxes'>, 'secret'>, secrets: Secrets) {
  if (secret === null) return
  try {
    return secrets.unseal(MAILBOX_SECRET, secret).toString()
  } catch {
    return
  }
}
