import type { Context } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { mailFrame } from '#src/http/mail-frame.ts'
import { missing } from '#src/http/refuse.ts'
import { sealForUrl } from '#src/http/travelling.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { readSettings } from '#src/settings/settings.ts'
import { findTemplate } from '#src/templates/find.ts'
import { previewMail } from '#src/templates/preview.ts'
import type { Brand, OrganizationBrand } from './brand.ts'
import { contrast, isColour, LEAST_CONTRAST } from './contrast.ts'

export const FRAME = 'brand preview'

/** An invitation in a look that nobody has saved. */
export async function sampleMail(
  c: Context<SignedIn>,
  look: { brand?: Brand; organizationBrand?: OrganizationBrand; locale?: Locale | null },
) {
  const { db, config, clock, user: by } = c.var
  const locale = look.locale ?? (await readSettings(db)).defaultLocale
  const which = { kind: 'invitation', locale } as const
  const { template } = await findTemplate(db, which)
  const query = { ...which, template, person: 'sample', by, baseUrl: config.baseUrl, now: clock() }
  const mail = await previewMail(db, { ...look, ...query })
  if (!mail) missing()
  return mailFrame(c, mail.html, { scheme: 'light' })
}

/** What can't be drawn is said instead. */
export function sampleOf(c: Context<SignedIn>, brand: Brand) {
  const { header, headerText, button, buttonText } = brand.colours
  const drawable = Object.values(brand.colours).every(isColour)
  const ratio = (one: string, other: string) =>
    isColour(one) && isColour(other) ? contrast(one, other) : null
  const address = drawable ? sealForUrl(c, FRAME, brand) : null
  return {
    frame: address && `/brand/frame?brand=${address}`,
    contrasts: { headerText: ratio(headerText, header), buttonText: ratio(buttonText, button) },
    colours: brand.colours,
    least: LEAST_CONTRAST,
  }
}
