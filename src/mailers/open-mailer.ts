import type { Db, Row } from '#db/schema.ts'
import type { Clock } from '#src/clock.ts'
import type { Config } from '#src/config.ts'
import type { Secrets } from '#src/secrets.ts'
import { captureMailer } from './capture.ts'
import type { Mailer } from './mailer.ts'
import { resendMailer } from './resend.ts'
import { smtpMailer } from './smtp.ts'
import { greetAs } from './smtp-address.ts'

/** What mailboxes' API keys and SMTP addresses are sealed for. */
export const MAILBOX_SECRET = 'mailbox'

interface Ground {
  db: Db
  clock: Clock
  secrets: Secrets
  config: Pick<Config, 'baseUrl' | 'resendBaseUrl'>
}

/** Throws when the mailbox's secret can't be read, because `SECRET_KEY` is another one now. */
export function openMailer(mailbox: Row<'mailboxes'>, { db, clock, secrets, config }: Ground): Mailer {
  if (mailbox.transport === 'capture') return captureMailer({ db, clock, secrets, mailboxId: mailbox.id })
  const secret = secrets.unseal(MAILBOX_SECRET, mailbox.secret ?? '').toString()
  return mailbox.transport === 'smtp'
    ? smtpMailer(greetAs(config.baseUrl, secret))
    : resendMailer({ apiKey: secret, baseUrl: config.resendBaseUrl })
}

/** One mailer for each mailbox, opened when it is first needed and again when its secret was changed. */
export function createMailers(ground: Ground) {
  const opened = new Map<string, { secret: string | null; mailer: Mailer }>()

  return {
    mailerFor(mailbox: Row<'mailboxes'>): Mailer {
      const known = opened.get(mailbox.id)
      if (known?.secret === mailbox.secret) return known.mailer
      const mailer = openMailer(mailbox, ground)
      known?.mailer.close()
      opened.set(mailbox.id, { secret: mailbox.secret, mailer })
      return mailer
    },
    /** Nothing leaves from them any more, and what they sign in with is to be forgotten here, too. */
    async closeRemoved() {
      const removed = ground.db.selectFrom('mailboxes').select('id').where('removed_at', 'is not', null)
      for (const { id } of await removed.execute()) {
        opened.get(id)?.mailer.close()
        opened.delete(id)
      }
    },
    close() {
      for (const { mailer } of opened.values()) mailer.close()
      opened.clear()
    },
  }
}
