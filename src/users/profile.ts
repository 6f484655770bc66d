import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { keyOf } from '#src/text.ts'
import { editsIn } from './edited.ts'

interface ChangeProfile {
  name: string
  phone: string | null
  locale: Locale | null
  by: { id: string }
  now: Date
}

/** What people may change about themselves. */
export async function changeProfile(db: Db, { name, phone, locale, by, now }: ChangeProfile) {
  const values = { name, phone, locale }
  await db.transaction().execute(async (trx) => {
    const mine = trx.selectFrom('users').selectAll().where('id', '=', by.id)
    const { edits } = editsIn(values, { seen: {}, stored: await mine.executeTakeFirstOrThrow() })
    const changed = Object.keys(edits)
    if (changed.length === 0) return
    await trx
      .updateTable('users')
      .set({ ...values, name_key: keyOf(name) })
      .where('id', '=', by.id)
      .execute()
    await record(trx, 'user.changed', { by, subjects: [by.id], now, particulars: { changed } })
  })
}
