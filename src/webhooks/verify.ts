import { Resend } from 'resend'
import type { Db } from '#db/schema.ts'
import { MAILBOX_SECRET } from '#src/mailboxes/open-mailer.ts'
import type { Secrets } from '#src/secrets.ts'

/** Only its way of checking a signature is used, which needs no key. */
const resend = new Resend('unused')

interface Known {
  secrets: Secrets
  /** From the configuration. */
  configured: string | undefined
}

/** The secrets that a webhook may be signed with: the operator's, and those of mailboxes. */
export async function webhookSecrets(db: Db, { secrets, configured }: Known): Promise<string[]> {
  const mailboxes = await db
    .selectFrom('mailboxes')
    .select('webhook_secret')
    .where('webhook_secret', 'is not', null)
    .execute()
  const own = mailboxes.map((mailbox) =>
    secrets.unseal(MAILBOX_SECRET, mailbox.webhook_secret ?? '').toString(),
  )
  return configured ? [configured, ...own] : own
}

interface Signed {
  /** Exactly as it arrived. */
  body: string
  id: string
  timestamp: string
  signature: string
}

/** What was sent, if one of the secrets signed it within the last minutes; nothing otherwise. */
export function verifyWebhook(signed: Signed, secrets: string[]): { payload: unknown } | undefined {
  const { body, ...headers } = signed
  for (const webhookSecret of secrets)
    try {
      return { payload: resend.webhooks.verify({ payload: body, headers, webhookSecret }) }
    } catch {
      // Signed with another secret, or not at all.
    }
}
