import { Resend } from 'resend'
import type { Db } from '#db/schema.ts'
import { storedSecret } from '#src/mailboxes/stored-secret.ts'
import type { Secrets } from '#src/secrets.ts'

/** Only its way of checking a signature is used, which needs no key. */
const resend = new Resend('unused')

interface Known {
  secrets: Secrets
  /** From the configuration. */
  configured: string | undefined
}

/** The secrets that a webhook may be signed with: the operator's, and those of mailboxes as far as they can be read. */
export async function webhookSecrets(db: Db, { secrets, configured }: Known): Promise<string[]> {
  const mailboxes = await db
    .selectFrom('mailboxes')
    .select('webhook_secret')
    .where('webhook_secret', 'is not', null)
    .execute()
  const own = mailboxes.flatMap(({ webhook_secret: secret }) => storedSecret({ secret }, secrets) ?? [])
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
