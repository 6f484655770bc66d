import type { Db } from '#db/schema.ts'
import type { Config } from '#src/config.ts'
import type { Log } from '#src/log.ts'
import type { Secrets } from '#src/secrets.ts'
import { storedSecret } from './stored-secret.ts'

interface SayIgnored {
  config: Pick<Config, 'mailFrom' | 'resendApiKey' | 'smtpUrl'>
  secrets: Secrets
  log: Log
}

/** At every start: what was changed in the configuration since the first one, in vain, is named. */
export async function sayIgnored(db: Db, { config, secrets, log }: SayIgnored) {
  const mailboxes = await db
    .selectFrom('mailboxes')
    .select(['address', 'secret'])
    .where('removed_at', 'is', null)
    .execute()
  const addresses = mailboxes.map(({ address }) => address)
  const stored = mailboxes.map((mailbox) => storedSecret(mailbox, secrets))
  const { mailFrom, resendApiKey, smtpUrl } = config
  const ignored = [
    mailFrom && !addresses.includes(mailFrom.address) && 'MAIL_FROM',
    resendApiKey && !stored.includes(resendApiKey) && 'RESEND_API_KEY',
    smtpUrl && !stored.includes(smtpUrl) && 'SMTP_URL',
  ].filter(Boolean)
  if (ignored.length > 0)
    log.warn({ ignored }, 'these count only at the first start; change mailboxes on the page Mailboxes')
}
