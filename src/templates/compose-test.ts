import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { readSettings } from '#src/settings/settings.ts'
import { fillParts } from './fill.ts'
import { formatMoment } from './format-moment.ts'
import { versionsInUse } from './in-use.ts'
import { renderTemplate } from './render.ts'
import { senderOf } from './sender.ts'

interface ComposeTest {
  mailbox: { name: string; address: string; link: string }
  /** The name of whoever tries the mailbox out. */
  to: string
  locale: Locale
  baseUrl: string
  now: Date
}

/** The mail that a mailbox is tried out with: never queued, so made up at once of what is in use. */
export async function composeTest(db: Db, { mailbox, to, locale, baseUrl, now }: ComposeTest) {
  const settings = await readSettings(db)
  const { portalName: portal, timeZone } = settings
  const versions = (await versionsInUse(db, { kind: 'test', organizationIds: [] }))(locale, null)
  const { templateVersion: version, ...look } = versions
  const rendered = await renderTemplate(db, { kind: 'test', version, locale, ...look, portal, baseUrl })
  const { name, address, link } = mailbox
  const at = formatMoment(now, { locale, timeZone })
  const values = { name: to, portal, mailbox: name, address, at, link }
  return { ...fillParts(rendered, values), ...senderOf(settings) }
}
