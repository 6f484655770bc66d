import { holding } from '#db/engine.ts'
import type { Db, Row } from '#db/schema.ts'
import { isTaken } from '#db/taken.ts'
import { record } from '#src/audit/record.ts'
import { iso } from '#src/clock.ts'
import { type Edited, editsIn, type Said, type Seen } from '#src/edits.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { newId } from '#src/ids.ts'
import { keyOf, partsOf } from '#src/text.ts'
import { domainsOf, setDomains } from './domains.ts'
import { organizationsInScope, seesEveryOrganization, type Viewer } from './scope.ts'

/** What its page shows of an organization, as it is stored. */
export type Shown = Pick<Row<'organizations'>, 'name' | 'phone' | 'locale'> & {
  /** All of them, separated by commas. */
  domains: string
}

interface Organization {
  name: string
  phone: string | null
  /** Set by the portal, not by the organization, like its domains: left as they are when nothing is said. */
  locale?: Locale | null | undefined
  domains?: string[] | undefined
}

interface Save extends Organization {
  by: Viewer
  now: Date
}

type Saved = { ok: true; id: string } | { ok: false; reason: 'domain_taken' }

type Changed =
  | Saved
  | { ok: false; reason: 'unknown_organization' }
  | ({ ok: false; reason: 'overtaken' } & Edited<Shown>)

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

interface Change {
  id: string
  values: Organization
  /** What the page showed when it was opened. */
  seen: Seen
  by: Viewer
  now: Date
}

/**
 * Writes what was changed on the page and leaves the rest to whoever changed it meanwhile; if they changed the same, nothing is
 * written. A domain belongs to one organization at most.
 */
export async function changeOrganization(db: Db, { id, values, seen, by, now }: Change): Promise<Changed> {
  return unlessTaken(() =>
    db.transaction().execute(async (trx) => {
      const stored = await holdShown(trx, id, by)
      if (!stored) return { ok: false, reason: 'unknown_organization' }
      const { edits, overtaken } = editsIn<Shown>(saidBy(by, values), { seen, stored })
      if (overtaken.length > 0) return { ok: false, reason: 'overtaken', edits, overtaken }
      if (Object.keys(edits).length === 0) return { ok: true, id }
      const { domains, ...row } = { ...stored, ...edits, name_key: keyOf(edits.name ?? stored.name) }
      await trx.updateTable('organizations').set(row).where('id', '=', id).execute()
      if (domains !== stored.domains) await setDomains(trx, id, partsOf(domains))
      const particulars = { ...edits }
      await record(trx, 'organization.changed', { by, subjects: [id], organizationId: id, now, particulars })
      return { ok: true, id }
    }),
  )
}

/** Held until the transaction ends. */
async function holdShown(trx: Db, id: string, by: Viewer): Promise<Shown | undefined> {
  const organization = trx
    .selectFrom('organizations')
    .select(['name', 'phone', 'locale'])
    .where('id', '=', id)
    .where(organizationsInScope(by))
  const held = await holding(trx, organization).executeTakeFirst()
  return held && { ...held, domains: (await domainsOf(trx, id)).join(', ') }
}

function saidBy(by: Viewer, { name, phone, locale, domains }: Organization): Said<Shown> {
  return { name, phone, ...(seesEveryOrganization(by) && { locale, domains: domains?.join(', ') }) }
}

async function unlessTaken<T>(save: () => Promise<T | Saved>): Promise<T | Saved> {
  try {
    return await save()
  } catch (error) {
    if (!isTaken(error)) throw error
    return { ok: false, reason: 'domain_taken' }
  }
}
