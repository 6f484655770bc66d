import type { Db, Row } from '#db/schema.ts'
import { readSettings } from '#src/settings/settings.ts'

/** The mailbox that invitations leave from; nothing when none was chosen, and then nothing can be sent. */
export async function registrationMailbox(db: Db): Promise<Row<'mailboxes'> | undefined> {
  const { registrationMailbox: id } = await readSettings(db)
  if (!id) return
  return db.selectFrom('mailboxes').selectAll().where('id', '=', id).executeTakeFirst()
}
