import * as v from 'valibot'
import type { AppContext } from '#src/http/context.ts'
import { readOrRefuse, requiredLine } from '#src/http/forms.ts'
import type { Brand, OrganizationBrand } from './brand.ts'

const LONGEST = 10_000
/** Whatever was typed: what is wrong with it is for `save.ts` to say, beside the field. */
const text = v.pipe(v.optional(v.string(), ''), v.maxLength(LONGEST, 'too_long'))
const logo = {
  /** The one that the page showed. */
  logo_now: text,
  no_logo: v.optional(v.literal('on')),
  logo: v.optional(v.instance(File)),
}
const common = { based_on: requiredLine, do: v.optional(v.picklist(['save', 'show']), 'save') }

const BrandForm = {
  ...common,
  ...logo,
  header: text,
  header_text: text,
  button: text,
  button_text: text,
  footer: text,
}
const OrganizationBrandForm = { ...common, ...logo, sender_name: text, text }

interface Read<T> {
  basedOn: string
  act: 'save' | 'show'
  brand: T
  /** A picture that is to become the logo. */
  file: File | undefined
}

export async function readBrandForm(c: AppContext): Promise<Read<Brand>> {
  const value = await readOrRefuse(c, BrandForm)
  const { header, header_text: headerText, button, button_text: buttonText, footer } = value
  const colours = { header, headerText, button, buttonText }
  return { ...partsOf(value), brand: { logo: logoOf(value), colours, footer } }
}

export async function readOrganizationBrandForm(c: AppContext): Promise<Read<OrganizationBrand>> {
  const value = await readOrRefuse(c, OrganizationBrandForm)
  const { sender_name: senderName, text } = value
  return { ...partsOf(value), brand: { logo: logoOf(value), senderName, text } }
}

interface Parts {
  based_on: string
  do: 'save' | 'show'
  logo?: File | undefined
}

function partsOf({ based_on: basedOn, do: act, logo }: Parts) {
  return { basedOn, act, file: logo && logo.size > 0 ? logo : undefined }
}

function logoOf({ logo_now: now, no_logo: none }: { logo_now: string; no_logo?: 'on' | undefined }) {
  return none ? null : now || null
}
