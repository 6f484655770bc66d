import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { readSettings, writeSetting } from '#src/settings/settings.ts'

/** From now on invitations leave from this mailbox. Mails that wait in another one still leave from there. */
export async function chooseRegistrationMailbox(
  db: Db,
  { id, by, now }: { id: string; by: { id: string }; now: Date },
) {
  await db.transaction().execute(async (trx) => {
    const { registrationMailbox: before } = await readSettings(trx)
    if (before === id) return
    await writeSetting(trx, 'registration_mailbox', id, { by, now })
    await record(trx, 'mailbox.chosen', { by, subjects: [id], now, particulars: { before } })
  })
}
