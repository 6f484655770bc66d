import type { Db, MailKind } from '#db/schema.ts'
import { type Author, authorOf } from '#src/brand/brand.ts'
import { type Locale, SPOKEN } from '#src/i18n/locales.ts'
import { readSettings } from '#src/settings/settings.ts'
import { BUILT_IN } from './built-in.ts'
import { MAIL_KINDS } from './variables.ts'

/**
 * How far a text has got: `older` when the default language's was changed after it, `built_in_older` when the default language
 * has a text of its own and this one still says what was shipped, which is what is sent.
 */
export type Completeness = 'built_in' | 'edited' | 'older' | 'built_in_older'

export interface TemplateLine {
  kind: MailKind
  locale: Locale
  completeness: Completeness
  isDefault: boolean
  version: string
  nth: number
  at: string | null
  by: Author | null
}

/** Every kind in every language, the default language first. */
export async function listTemplates(db: Db): Promise<TemplateLine[]> {
  const { defaultLocale } = await readSettings(db)
  const heads = await latest(db)
  const inOrder = [defaultLocale, ...SPOKEN.filter((locale) => locale !== defaultLocale)]
  return MAIL_KINDS.flatMap((kind) => {
    const original = heads.get(`${kind} ${defaultLocale}`)
    return inOrder.map((locale) => {
      const head = heads.get(`${kind} ${locale}`)
      return {
        kind,
        locale,
        isDefault: locale === defaultLocale,
        completeness: completenessOf(head, locale === defaultLocale ? undefined : original),
        version: head?.id ?? BUILT_IN,
        nth: head?.nth ?? 0,
        at: head?.created_at ?? null,
        by: head ? authorOf(head) : null,
      }
    })
  })
}

async function latest(db: Db) {
  const rows = await db
    .selectFrom('template_versions as version')
    .leftJoin('users', 'users.id', 'version.created_by')
    .select(['version.id', 'kind', 'version.locale', 'nth', 'version.created_at'])
    .select((eb) => eb('content', 'is', null).as('is_reset'))
    .select(['users.id as author_id', 'users.name as author_name'])
    .where('nth', '=', (eb) =>
      eb
        .selectFrom('template_versions as other')
        .select((of) => of.fn.max('other.nth').as('last'))
        .whereRef('other.kind', '=', 'version.kind')
        .whereRef('other.locale', '=', 'version.locale'),
    )
    .execute()
  return new Map(rows.map((row) => [`${row.kind} ${row.locale}`, row]))
}

type Head = Awaited<ReturnType<typeof latest>> extends Map<string, infer T> ? T : never

function completenessOf(head: Head | undefined, original: Head | undefined): Completeness {
  if (!head || head.is_reset) return original && !original.is_reset ? 'built_in_older' : 'built_in'
  return original && original.created_at > head.created_at ? 'older' : 'edited'
}
