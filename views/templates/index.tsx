import { LOCALES } from '#src/i18n/locales.ts'
import type { TemplateLine } from '#src/templates/list.ts'
import { usePage } from '#views/page.ts'
import { Head } from '#views/parts/head.tsx'
import { Tag } from '#views/parts/status.tsx'
import {
  CardTable,
  Cell,
  Column,
  HiddenColumn,
  OnCard,
  Row,
  RowHead,
  TableBody,
  TableHead,
} from '#views/parts/table.tsx'
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
    <CardTable is="matrix" caption={t.templates.caption}>
      <TableHead>
        <HiddenColumn>{t.templates.mail}</HiddenColumn>
        {columns.map(({ locale, isDefault }) => (
          <Column key={locale}>
            <span lang={locale}>{LOCALES[locale]}</span> {isDefault && <Tag>{t.templates.original}</Tag>}
          </Column>
        ))}
      </TableHead>
      <TableBody>
        {kinds.map((kind) => (
          <Row key={kind}>
            <RowHead>{t.templates.kinds[kind]}</RowHead>
            {templates
              .filter((line) => line.kind === kind)
              .map((line) => (
                <Cell key={line.locale}>
                  <OnCard lang={line.locale}>{LOCALES[line.locale]}</OnCard>
                  <Standing line={line} />
                </Cell>
              ))}
          </Row>
        ))}
      </TableBody>
    </CardTable>
  )
}
