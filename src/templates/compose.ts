import type { Row } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { MailContent } from '#src/outbox/composer.ts'
import { fillTemplate } from './fill.ts'
import { renderTemplate } from './render.ts'
import type { Brand } from './template.ts'

interface Recipient {
  toName: string
  values: Record<string, string>
}

/** Fills each mail's template, rendered once per kind, version and language. The same rows give the same bytes. */
export async function composeMails(
  rows: Row<'outbox'>[],
  brand: Brand,
  recipientOf: (row: Row<'outbox'>) => Recipient,
) {
  const mails = new Map<string, MailContent>()
  for (const row of rows) {
    const { toName, values } = recipientOf(row)
    const { kind, template_version: version } = row
    const rendered = await renderTemplate({ kind, version, locale: chooseLocale(row.locale), brand })
    mails.set(row.id, { toName, ...fillTemplate(rendered, values) })
  }
  return mails
}
