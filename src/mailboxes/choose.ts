import { keepMailbox } from '#db/keep-mailbox.ts'
import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { readSettings, writeSetting } from '#src/settings/settings.ts'

/** From now on invitations leave from this mailbox, if it is still there. Mails that wait in another one still leave from there. */
export async function chooseRegistrationMailbox(
  db: Db,
  { id, by, now }: { id: string; by: { id: string }; now: Date },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await keepMailbox(trx, id))) return false
    const { registrationMailbox: before } = await readSettings(trx)
    if (before === id) return true
    await writeSetting(trx, 'registration_mailbox', id, { by, now })
    await record(trx, 'mailbox.chosen', { by, subjects: [id], now, particulars: { before } })
    return true
  })
}
