import type { Db, Row } from '#db/schema.ts'
import type { SettingKey } from '#src/settings/settings.ts'

const CHOSEN: SettingKey = 'registration_mailbox'

/** The mailbox that invitations leave from; nothing when none was chosen, and then nothing can be sent. */
export function registrationMailbox(db: Db): Promise<Row<'mailboxes'> | undefined> {
  return db
    .selectFrom('mailboxes')
    .selectAll()
    .where('id', '=', (eb) => eb.selectFrom('settings').select('value').where('key', '=', CHOSEN))
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}
