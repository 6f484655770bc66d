import type { Row } from '#db/schema.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { MailContent } from '#src/outbox/composer.ts'
import { fillTemplate } from './fill.ts'
import { type Rendered, renderTemplate } from './render.ts'
import type { Brand } from './template.ts'

interface Recipient {
  toName: string
  values: Record<string, string>
}

/**
 * Fills each mail's template, rendered once per kind, version and language. The same rows give the same bytes. A mail whose
 * values can't be filled in safely is left out; it must not hold up the others.
 */
export async function composeMails(
  rows: Row<'outbox'>[],
  brand: Brand,
  recipientOf: (row: Row<'outbox'>) => Recipient,
) {
  const mails = new Map<string, MailContent>()
  for (const row of rows) {
    const { toName, values } = recipientOf(row)
    const { kind, template_version: version } = row
    const [locale, withNote] = [chooseLocale(row.locale), values.note !== undefined]
    const rendered = await renderTemplate({ kind, version, locale, brand, withNote })
    const filled = tryToFill(rendered, values)
    if (filled) mails.set(row.id, { toName, ...filled })
  }
  return mails
}

function tryToFill(rendered: Rendered, values: Record<string, string>) {
  try {
    return fillTemplate(rendered, values)
  } catch {
    return
  }
}
