import { LOCALES } from '#src/i18n/locales.ts'
import type { Completeness, TemplateLine } from '#src/templates/list.ts'
import type { UserStatus } from '#src/users/status.ts'
import { usePage } from '#views/page.ts'
import { useIsolate } from '#views/parts/names.tsx'
import { Status } from '#views/parts/status.tsx'
import { When } from '#views/parts/when.tsx'

/** The arch for each: full for what is complete, nearly full for what has to be looked at again. */
const ARCH: Record<Completeness, UserStatus> = {
  built_in: 'active',
  edited: 'active',
  older: 'opened',
  built_in_older: 'opened',
}

export function Standing({ line: { kind, locale, completeness, at, by } }: { line: TemplateLine }) {
  const { t } = usePage()
  const isolate = useIsolate()
  const { kinds, inLanguage, standing } = t.templates
  return (
    <>
      <a
        href={`/templates/${kind}/${locale}`}
        aria-label={`${standing[completeness]}: ${inLanguage(kinds[kind], LOCALES[locale])}`}
      >
        <Status is={ARCH[completeness]} label={standing[completeness]} />
      </a>
      {at && (
        <span class="sub">
          <When at={at} as="day" />
          {by && ` · ${isolate(by.name)}`}
        </span>
      )}
    </>
  )
}
