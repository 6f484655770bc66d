import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { Db, Row } from '#db/schema.ts'
import { parseEmail } from '#src/email.ts'
import { chooseLocale } from '#src/i18n/locales.ts'
import type { MailContent } from '#src/outbox/composer.ts'
import type { Settings } from '#src/settings/settings.ts'
import { fillParts } from './fill.ts'
import { type Rendered, renderTemplate } from './render.ts'
import { Unusable } from './unusable.ts'

/** So many mails are made up before whoever waits for a page comes in between. */
const IN_A_ROW = 20

interface Recipient {
  toName: string
  values: Record<string, string>
}

interface Compose {
  settings: Pick<Settings, 'portalName' | 'senderName' | 'replyTo'>
  baseUrl: string
  recipientOf: (row: Row<'outbox'>) => Recipient
}

/**
 * Fills each mail's template, rendered once per kind, version, language and look. The same rows give the same bytes. A mail
 * whose values can't be filled in safely, or whose text is not to be had, is left out; it must not hold up the others.
 */
export async function composeMails(
  db: Db,
  rows: Row<'outbox'>[],
  { settings, baseUrl, recipientOf }: Compose,
) {
  const where = { portal: settings.portalName, baseUrl }
  const replyTo = replyToOf(settings)
  const mails = new Map<string, MailContent>()
  for (const [i, row] of rows.entries()) {
    if (i > 0 && i % IN_A_ROW === 0) await letOthersIn()
    const { toName, values } = recipientOf(row)
    const rendered = await tryToRender(db, row, { ...where, withNote: values.note !== undefined })
    const filled = rendered && tryToFill(rendered, values)
    if (!filled) continue
    const fromName = rendered.senderName ?? settings.senderName
    const sender = { ...(fromName && { fromName }), ...(replyTo && { replyTo }) }
    mails.set(row.id, { toName, subject: filled.subject, html: filled.html, text: filled.text, ...sender })
  }
  return mails
}

interface Where {
  portal: string
  baseUrl: string
  withNote: boolean
}

async function tryToRender(db: Db, row: Row<'outbox'>, where: Where) {
  try {
    return await renderTemplate(db, {
      kind: row.kind,
      version: row.template_version,
      locale: chooseLocale(row.locale),
      brandVersion: row.brand_version,
      organizationBrandVersion: row.organization_brand_version,
      ...where,
    })
  } catch (error) {
    if (error instanceof Unusable) return
    throw error
  }
}

function tryToFill(rendered: Rendered, values: Record<string, string>) {
  try {
    return fillParts(rendered, values)
  } catch {
    return
  }
}

export function replyToOf({ portalName, senderName, replyTo }: Compose['settings']) {
  const address = parseEmail(replyTo ?? '')?.canonical
  return address ? { name: senderName ?? portalName, address } : undefined
}
