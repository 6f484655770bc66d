import type { Db } from '#db/schema.ts'
import type { Log } from '#src/log.ts'
import type { Secrets } from '#src/secrets.ts'
import { writeSetting } from './settings.ts'

const KEY = 'key_id'
const CHANGED =
  'SECRET_KEY, or the file that stands in for it, is another one than at the last start: mails on their way and reminders can not be made up, and passwords of mailboxes and captured mails can not be read. If the earlier key was not lost, put it back, behind the new one and a comma'

interface Notice {
  secrets: Secrets
  log: Log
  now: Date
}

/** At every start: that the key of the last one is gone is said once, because whoever really lost it can only go on. */
export async function noticeKey(db: Db, { secrets, log, now }: Notice) {
  const row = await db.selectFrom('settings').select('value').where('key', '=', KEY).executeTakeFirst()
  if (row?.value === secrets.keyId) return
  if (row && !secrets.has(row.value)) log.error({ key: secrets.keyId, before: row.value }, CHANGED)
  await writeSetting(db, KEY, secrets.keyId, { by: null, now })
}
