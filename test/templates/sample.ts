import type { MailKind } from '#db/schema.ts'
import { LOCALES, type Locale } from '#src/i18n/locales.ts'
import { BUILT_IN } from '#src/templates/built-in.ts'
import type { Values } from '#src/templates/fill.ts'
import { formatUntil } from '#src/templates/format-until.ts'

export const LINK = 'https://portal.example/invite/Vq7Qm2xK9vTf4nWb8cRz3yLdEw1aGh5JkMnPoQrStUv'
export const PORTAL = 'Harbour Claims'

const KINDS: Record<MailKind, true> = {
  invitation: true,
  invitation_reminder: true,
  registration_confirmation: true,
  password_reset: true,
  recovery_help: true,
  password_changed: true,
  email_change: true,
  email_changed: true,
  test: true,
}

/** They tell something and lead nowhere. */
const WITHOUT_LINK: MailKind[] = ['recovery_help', 'email_changed']

/** Where a mail leads. */
export function linksOf(kind: MailKind) {
  return WITHOUT_LINK.includes(kind) ? [] : [LINK]
}

/** Every mail of the product in every language. */
export const MAILS = Object.keys(KINDS)
  .filter((kind): kind is MailKind => kind in KINDS)
  .flatMap((kind) =>
    Object.keys(LOCALES)
      .filter((tag): tag is Locale => tag in LOCALES)
      .map((locale) => ({ kind, locale })),
  )

export function sampleValues(locale: Locale): Values {
  const moment = formatUntil(new Date('2026-12-06T18:00:00Z'), locale)
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

export function sampleQuery(kind: MailKind, locale: Locale) {
  return { kind, locale, version: BUILT_IN, brand: { portal: PORTAL }, withNote: true }
}

const sameForAll = {
  note: 'Good to have you with us: the first meeting is on Monday.',
  portal: PORTAL,
  link: LINK,
  ask: 'Chen Wei',
  mailbox: 'Harbour Invitations',
  address: 'invitations@harbour.example',
}
