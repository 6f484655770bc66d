import type { Db, MailKind } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { BUILT_IN } from './built-in.ts'

/** What brings people in looks like their organization; everything else is the portal's alone. */
export const IN_OWN_BRAND: readonly MailKind[] = ['invitation', 'invitation_reminder']

/** What a mail is to say and look like, decided when it is queued. */
interface Versions {
  templateVersion: string
  brandVersion: string | null
  organizationBrandVersion: string | null
}

interface For {
  kind: MailKind
  /** Of the people who are written to. */
  organizationIds: (string | null)[]
}

/** Looked up once for any number of mails; the answer is asked for each of them. */
export async function versionsInUse(db: Db, { kind, organizationIds }: For) {
  const templates = await templatesInUse(db, kind)
  const brand = await db
    .selectFrom('brand_versions')
    .select('id')
    .orderBy('nth', 'desc')
    .limit(1)
    .executeTakeFirst()
  const own = IN_OWN_BRAND.includes(kind) ? await ownInUse(db, organizationIds) : new Map<string, string>()
  return (locale: Locale, organizationId: string | null): Versions => ({
    templateVersion: templates.get(locale) ?? BUILT_IN,
    brandVersion: brand?.id ?? null,
    organizationBrandVersion: own.get(organizationId ?? '') ?? null,
  })
}

async function templatesInUse(db: Db, kind: MailKind) {
  const rows = await db
    .selectFrom('template_versions')
    .select(['locale', 'id'])
    .where('kind', '=', kind)
    .orderBy('nth')
    .execute()
  return new Map(rows.map((row) => [row.locale, row.id]))
}

async function ownInUse(db: Db, organizationIds: (string | null)[]) {
  const ids = [...new Set(organizationIds)].filter((id) => id !== null)
  if (ids.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('organization_brand_versions')
    .select(['organization_id', 'id'])
    .where('organization_id', 'in', ids)
    .orderBy('nth')
    .execute()
  return new Map(rows.map((row) => [row.organization_id, row.id]))
}
