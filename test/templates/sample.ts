import type { MailKind } from '#db/schema.ts'
import { NO_ORGANIZATION_BRAND, SHIPPED_BRAND } from '#src/brand/brand.ts'
import { type Locale, SPOKEN } from '#src/i18n/locales.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import type { Values } from '#src/templates/fill.ts'
import { formatMoment } from '#src/templates/format-moment.ts'
import { lookOf } from '#src/templates/look.ts'
import { type Rendered, renderParts } from '#src/templates/render.ts'
import { MAIL_KINDS } from '#src/templates/variables.ts'

export const LINK = 'https://portal.example/invite/Vq7Qm2xK9vTf4nWb8cRz3yLdEw1aGh5JkMnPoQrStUv'
export const PORTAL = 'Harbour Claims'

const PARTS = { portal: PORTAL, baseUrl: 'https://portal.example', logo: undefined }
export const LOOK = lookOf({ ...PARTS, brand: SHIPPED_BRAND, organizationBrand: NO_ORGANIZATION_BRAND })

/** They tell something and lead nowhere. */
const WITHOUT_LINK: MailKind[] = ['recovery_help', 'email_changed']

/** Where a mail leads. */
export function linksOf(kind: MailKind) {
  return WITHOUT_LINK.includes(kind) ? [] : [LINK]
}

/** Every mail of the product in every language. */
export const MAILS = MAIL_KINDS.flatMap((kind) => SPOKEN.map((locale) => ({ kind, locale })))

export function sampleValues(locale: Locale): Values {
  const moment = formatMoment(new Date('2026-12-06T18:00:00Z'), { locale, timeZone: 'UTC' })
  const [name, organization, inviter] =
    locale === 'ar'
      ? ['فاطمة الزهراء', 'هاربر ترست', 'ليلى حداد']
      : ['Ada Lindqvist', 'Harbour Trust', 'Chen Wei']
  return {
    name: name!,
    organization: organization!,
    inviter: inviter!,
    ...sameForAll,
    until: moment,
    at: moment,
  }
}

const rendered = new Map<string, Promise<Rendered>>()

/** A shipped text in the shipped look, with a place for a note where there may be one. */
export function renderSample(kind: MailKind, locale: Locale, { withNote = true } = {}) {
  const key = `${kind} ${locale} ${withNote}`
  const template = builtInTemplate(kind, locale)
  const blocks = template.blocks.filter((block) => withNote || block.is !== 'note')
  const kept = rendered.get(key) ?? renderParts(kind, { ...template, blocks }, { locale, look: LOOK })
  rendered.set(key, kept)
  return kept
}

const sameForAll = {
  note: 'Good to have you with us: the first meeting is on Monday.',
  portal: PORTAL,
  link: LINK,
  ask: 'Chen Wei',
  mailbox: 'Harbour Invitations',
  address: 'invitations@harbour.example',
}
