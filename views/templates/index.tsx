import { LOCALES } from '#src/i18n/locales.ts'
import type { TemplateLine } from '#src/templates/list.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Tag } from '#views/parts/status.tsx'
import { Standing } from './standing.tsx'

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
