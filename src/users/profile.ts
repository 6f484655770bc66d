import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { keyOf } from '#src/text.ts'

interface ChangeProfile {
  name: string
  phone: string | null
  locale: Locale | null
  by: { id: string }
  now: Date
}

/** What people may change about themselves. */
export async function changeProfile(db: Db, { name, phone, locale, by, now }: ChangeProfile) {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('users')
      .set({ name, name_key: keyOf(name), phone, locale })
      .where('id', '=', by.id)
      .execute()
    await record(trx, 'user.changed', { by, subjects: [by.id], now })
  })
}
