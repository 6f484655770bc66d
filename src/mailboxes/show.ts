import type { Db, Row } from '#db/schema.ts'
import { readSmtpAddress, type SmtpServer } from '#src/mailers/smtp-address.ts'
import type { Secrets } from '#src/secrets.ts'
import { type ListedMailbox, listMailboxes } from './list.ts'
import { rateOf, rateSet } from './rate.ts'
import { storedSecret } from './stored-secret.ts'

export interface MailboxDetail extends ListedMailbox {
  /** Of an SMTP mailbox, without the password. */
  server: SmtpServer | null
  /** Requests per second of a Resend mailbox: as set, and as kept to, because the provider may allow less. */
  rate: { set: number; kept: number } | null
  /** Its credentials can't be read, because `SECRET_KEY` is another one now. */
  unreadable: boolean
  /** What the provider signs its reports with is stored and can be read. */
  reportsSigned: boolean
}

/** Nothing when it was removed. */
export async function showMailbox(
  db: Db,
  { mailbox, secrets }: { mailbox: Row<'mailboxes'>; secrets: Secrets },
): Promise<MailboxDetail | undefined> {
  const listed = (await listMailboxes(db)).find(({ id }) => id === mailbox.id)
  if (!listed) return
  const { transport, webhook_secret } = mailbox
  const stored = storedSecret(mailbox, secrets)
  return {
    ...listed,
    server: transport === 'smtp' && stored ? readSmtpAddress(stored) : null,
    rate: ratesOf(mailbox),
    unreadable: transport !== 'capture' && !stored,
    reportsSigned: storedSecret({ secret: webhook_secret }, secrets) !== undefined,
  }
}

function ratesOf(mailbox: Row<'mailboxes'>) {
  const [set, kept] = [rateSet(mailbox), rateOf(mailbox)]
  return mailbox.transport === 'resend' && set && kept ? { set, kept } : null
}
