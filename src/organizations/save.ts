import type { Db } from '#db/schema.ts'
import { isTaken } from '#db/taken.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { keyOf } from '#src/text.ts'
import { setDomains } from './domains.ts'
import { organizationsInScope, seesEveryOrganization, type Viewer } from './scope.ts'

interface Organization {
  name: string
  phone: string | null
  /** Left as it is when nothing is said; set by the portal, not by the organization. */
  locale?: Locale | null | undefined
  domains?: string[] | undefined
}

interface Save extends Organization {
  by: Viewer
  now: Date
}

type Saved = { ok: true; id: string } | { ok: false; reason: 'unknown_organization' | 'domain_taken' }

export async function addOrganization(db: Db, { name, phone, locale, domains = [], by, now }: Save) {
  const id = newId()
  return unlessTaken(async () => {
    await db.transaction().execute(async (trx) => {
      const row = { id, name, name_key: keyOf(name), phone, locale: locale ?? null, created_at: iso(now) }
      await trx.insertInto('organizations').values(row).execute()
      await setDomains(trx, id, domains)
      await record(trx, 'organization.added', { by, subjects: [id], organizationId: id, now })
    })
    return { ok: true, id }
  })
}

/** A domain belongs to one organization at most. */
export async function changeOrganization(db: Db, change: Save & { id: string }): Promise<Saved> {
  const { id, name, phone, locale, domains, by, now } = change
  const staff = seesEveryOrganization(by)
  return unlessTaken(() =>
    db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('organizations')
        .set({ name, name_key: keyOf(name), phone, ...(staff && locale !== undefined && { locale }) })
        .where('id', '=', id)
        .where(organizationsInScope(by))
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return { ok: false, reason: 'unknown_organization' }
      if (staff && domains) await setDomains(trx, id, domains)
      const particulars = { name, phone, ...(staff && { locale, domains }) }
      await record(trx, 'organization.changed', { by, subjects: [id], organizationId: id, now, particulars })
      return { ok: true, id }
    }),
  )
}

async function unlessTaken(save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save()
  } catch (error) {
    if (!isTaken(error)) throw error
    return { ok: false, reason: 'domain_taken' }
  }
}
