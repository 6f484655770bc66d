import type { Row } from '#db/schema.ts'
import type { Config } from '#src/config.ts'
import { domainOf } from '#src/email.ts'
import { bad, type Finding, good } from '#src/mailers/finding.ts'
import { reachResend } from '#src/mailers/reach-resend.ts'
import { reachSmtp } from '#src/mailers/reach-smtp.ts'
import { inPublic } from '#src/mailers/said.ts'
import { greetAs } from '#src/mailers/smtp-address.ts'
import type { Secrets } from '#src/secrets.ts'
import { storedSecret } from './stored-secret.ts'

interface Ground {
  secrets: Secrets
  config: Pick<Config, 'baseUrl' | 'resendBaseUrl'>
}

/** Whether a mailbox can send as far as can be told without sending, and if not, why. */
export async function testConnection(
  mailbox: Row<'mailboxes'>,
  { secrets, config }: Ground,
): Promise<Finding> {
  const { transport, address } = mailbox
  if (transport === 'capture') return good('captured')
  const secret = storedSecret(mailbox, secrets)
  if (!secret) return bad('unreadable')
  const domain = domainOf({ canonical: address.toLowerCase() })
  const finding =
    transport === 'smtp'
      ? await reachSmtp(greetAs(config.baseUrl, secret))
      : await reachResend({ apiKey: secret, baseUrl: config.resendBaseUrl, domain })
  return inPublic(finding, secret)
}
