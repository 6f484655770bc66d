import type { Db } from '#db/schema.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { keyOf } from '#src/text.ts'
import { organizationsInScope, type Viewer } from './scope.ts'

interface Organization {
  name: string
  locale: Locale | null
}

interface Save extends Organization {
  by: Viewer
  now: Date
}

export async function addOrganization(db: Db, { name, locale, by, now }: Save) {
  const id = newId()
  await db.transaction().execute(async (trx) => {
    const row = { id, name, name_key: keyOf(name), locale, created_at: iso(now) }
    await trx.insertInto('organizations').values(row).execute()
    await record(trx, 'organization.added', { by, subjects: [id], organizationId: id, now })
  })
  return id
}

/** Says whether there was such an organization in the scope of whoever asks. */
export async function changeOrganization(db: Db, { id, name, locale, by, now }: Save & { id: string }) {
  return db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('organizations')
      .set({ name, name_key: keyOf(name), locale })
      .where('id', '=', id)
      .where(organizationsInScope(by))
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await record(trx, 'organization.changed', { by, subjects: [id], organizationId: id, now })
    return true
  })
}
