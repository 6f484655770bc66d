import type { Db, NewRow } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import type { Config, Sender } from '#src/config.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import type { Secrets } from '#src/secrets.ts'
import { writeSetting } from '#src/settings/settings.ts'

/** A fixed id: two instances that start at once make one mailbox between them. */
const FIRST = 'first'
const NOBODY: Sender = { name: 'Vestibule', address: 'vestibule@localhost' }

interface MakeFirst {
  config: Pick<Config, 'mailFrom' | 'resendApiKey' | 'smtpUrl'>
  secrets: Secrets
  now: Date
}

/**
 * On a first start: the mailbox that the configuration names, otherwise one that keeps mails instead of sending them. Removed, it is not
 * made again.
 */
export async function makeFirstMailbox(db: Db, { config, secrets, now }: MakeFirst) {
  await db.transaction().execute(async (trx) => {
    if (await trx.selectFrom('mailboxes').select('id').executeTakeFirst()) return
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('mailboxes')
      .values({ id: FIRST, ...senderAndTransport(config, secrets), created_at: iso(now) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n)
      await writeSetting(trx, 'registration_mailbox', FIRST, { by: null, now })
  })
}

function senderAndTransport(
  { mailFrom = NOBODY, resendApiKey, smtpUrl }: MakeFirst['config'],
  secrets: Secrets,
): Pick<NewRow<'mailboxes'>, 'name' | 'address' | 'transport' | 'secret'> {
  const secret = resendApiKey ?? smtpUrl
  return {
    ...mailFrom,
    transport: resendApiKey ? 'resend' : smtpUrl ? 'smtp' : 'capture',
    secret: secret ? secrets.seal(MAILBOX_SECRET, secret) : null,
  }
}
