import { LOCALES } from '#src/i18n/locales.ts'
import type { Completeness, TemplateLine } from '#src/templates/list.ts'
import type { UserStatus } from '#src/users/status.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { useIsolate } from '#views/parts/names.tsx'
import { Status, Tag } from '#views/parts/status.tsx'
import { When } from '#views/parts/when.tsx'

/** The arch for each: full for what is complete, nearly full for what has to be looked at again. */
const ARCH: Record<Completeness, UserStatus> = {
  built_in: 'active',
  edited: 'active',
  older: 'opened',
  missing: 'none',
}

/** Every mail in every language, and how far each text has got. */
export function TemplatesPage({ templates }: { templates: TemplateLine[] }) {
  const { t } = usePage()
  const [first] = templates
  const original = first ? LOCALES[first.locale] : ''
  return (
    <>
      <Head
        title={t.templates.title}
        lead={t.templates.lead(original)}
        actions={
          <a class="button" href="/brand">
            {t.brand.title}
          </a>
        }
      />
      <section class="sheet scroll" tabindex={0} aria-label={t.templates.caption}>
        <Matrix templates={templates} />
      </section>
    </>
  )
}

function Matrix({ templates }: { templates: TemplateLine[] }) {
  const { t } = usePage()
  const kinds = [...new Set(templates.map(({ kind }) => kind))]
  const columns = templates.filter(({ kind }) => kind === kinds[0])
  return (
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t.templates.mail}</span>
          </th>
          {columns.map(({ locale, isDefault }) => (
            <th key={locale} scope="col">
              <span lang={locale}>{LOCALES[locale]}</span> {isDefault && <Tag>{t.templates.original}</Tag>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t.templates.kinds[kind]}</th>
            {templates
              .filter((line) => line.kind === kind)
              .map((line) => (
                <td key={line.locale}>
                  <Standing line={line} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({ line: { kind, locale, completeness, at, by } }: { line: TemplateLine }) {
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
