import type { Db, MailKind } from '#db/schema.ts'
import { authorOf } from '#src/brand/brand.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { BUILT_IN, builtInTemplate } from './built-in.ts'
import type { Version } from './template.ts'

export interface Which {
  kind: MailKind
  locale: Locale
}

/** The text in use. */
export async function findTemplate(db: Db, which: Which): Promise<Version> {
  const row = await versionsOf(db, which).orderBy('nth', 'desc').limit(1).executeTakeFirst()
  return row ? toVersion(row, which) : shipped(which)
}

/** The text of one version of this kind and language, if there is one. */
export async function findVersion(
  db: Db,
  { version, ...which }: Which & { version: string },
): Promise<Version | undefined> {
  if (version === BUILT_IN) return shipped(which)
  const row = await versionsOf(db, which).where('template_versions.id', '=', version).executeTakeFirst()
  return row && toVersion(row, which)
}

export function versionsOf(db: Db, { kind, locale }: Which) {
  return db
    .selectFrom('template_versions')
    .leftJoin('users', 'users.id', 'template_versions.created_by')
    .select(['template_versions.id', 'nth', 'content', 'restores_id', 'template_versions.created_at'])
    .select(['users.id as author_id', 'users.name as author_name'])
    .where('kind', '=', kind)
    .where('template_versions.locale', '=', locale)
}

type VersionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof versionsOf>['executeTakeFirst']>>>

function toVersion(row: VersionRow, { kind, locale }: Which): Version {
  return {
    template: row.content === null ? builtInTemplate(kind, locale) : JSON.parse(row.content),
    version: row.id,
    nth: row.nth,
    isBuiltIn: row.content === null,
    at: row.created_at,
    by: authorOf(row),
  }
}

function shipped({ kind, locale }: Which): Version {
  const template = builtInTemplate(kind, locale)
  return { template, version: BUILT_IN, nth: 0, isBuiltIn: true, at: null, by: null }
}
