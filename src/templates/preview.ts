import type { Db, MailKind } from '#db/schema.ts'
import {
  type Brand,
  LONGEST as LONGEST_OF_BRAND,
  NO_ORGANIZATION_BRAND,
  type OrganizationBrand,
} from '#src/brand/brand.ts'
import { readBrand } from '#src/brand/read.ts'
import { organizationBrandInUse } from '#src/brand/read-organization.ts'
import type { CurrentUser } from '#src/http/context.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { usersInScope } from '#src/organizations/scope.ts'
import { readSettings } from '#src/settings/settings.ts'
import { withoutUndrawable } from '#src/text.ts'
import { findFaults, tidyTemplate } from './check.ts'
import { fillTemplate, type Values } from './fill.ts'
import { makeLook } from './find-look.ts'
import { IN_OWN_BRAND } from './in-use.ts'
import { renderParts } from './render.ts'
import { sampleValues } from './sample.ts'
import { findImageFaults } from './save.ts'
import { type SenderOf, senderOf } from './sender.ts'
import { type Fault, LONGEST, MOST_BLOCKS, type Template } from './template.ts'

/** No more is drawn of a text than could be saved: a mail that somebody waits for may wait behind it. */
const MOST_DRAWN = LONGEST.text

export interface Preview {
  subject: string
  preheader: string
  html: string
  text: string
  /** Whom the mail would name as its sender. */
  sender: SenderOf
  /** The mail is shown all the same: unknown variables stand there as they were typed. */
  faults: Fault[]
}

interface Request {
  kind: MailKind
  locale: Locale
  /** As it stands in the form, saved or not. */
  template: Template
  /** Instead of the ones in use. */
  brand?: Brand
  organizationBrand?: OrganizationBrand
  /** Whose mail it would be: a user's id, or `sample`. */
  person: string
  by: CurrentUser
  baseUrl: string
  now: Date
}

/**
 * What a text would look like in somebody's inbox; nothing when that person is outside the scope of whoever asks. Its link
 * is never a real one.
 */
export async function previewMail(db: Db, request: Request): Promise<Preview | undefined> {
  const { kind, locale, by, baseUrl } = request
  const settings = await readSettings(db)
  const { portalName: portal, timeZone } = settings
  const person = request.person === 'sample' ? undefined : await findPerson(db, request)
  if (request.person !== 'sample' && !person) return

  const template = tidyTemplate(request.template)
  const brand = drawableBrand(request.brand ?? (await readBrand(db)).brand)
  const organizationBrand = drawableOwn(request.organizationBrand ?? (await ownOf(db, kind, person)))
  const { look, senderName } = await makeLook(db, { portal, baseUrl, brand, organizationBrand })
  const sample = sampleValues({ ...request, portal, timeZone })
  const values = { ...sample, ...(person && valuesOf(person, by, portal)) }
  const filled = fillTemplate(await renderParts(kind, drawable(template), { locale, look }), values)
  const faults = [...findFaults(kind, template), ...(await findImageFaults(db, template))]
  return { ...filled, sender: senderOf(settings, senderName), faults }
}

interface Person {
  name: string
  email: string
  organization_id: string | null
}

async function findPerson(db: Db, { person, by }: Request): Promise<Person | undefined> {
  return db
    .selectFrom('users')
    .select(['name', 'email', 'organization_id'])
    .where('id', '=', person)
    .where(usersInScope(by))
    .executeTakeFirst()
}

async function ownOf(db: Db, kind: MailKind, person: Person | undefined) {
  if (!person?.organization_id || !IN_OWN_BRAND.includes(kind)) return NO_ORGANIZATION_BRAND
  return organizationBrandInUse(db, person.organization_id)
}

function valuesOf(person: Person, by: CurrentUser, portal: string): Values {
  const { name, email: address } = person
  return { name, address, inviter: by.name, organization: by.organizationName ?? portal, ask: by.name }
}

/** What could not even be drawn is left out; the faults say so. */
function drawable({ subject, preheader, blocks }: Template): Template {
  const bare = { subject: inOneLine(subject), preheader: inOneLine(preheader) }
  return { ...bare, blocks: JSON.parse(JSON.stringify(blocks.slice(0, MOST_BLOCKS)), clean) }
}

function drawableBrand(brand: Brand): Brand {
  return { ...brand, footer: cleanText(brand.footer, LONGEST_OF_BRAND.footer) }
}

function drawableOwn(own: OrganizationBrand): OrganizationBrand {
  return { ...own, text: cleanText(own.text, LONGEST_OF_BRAND.organizationText) }
}

function clean(_key: string, value: unknown) {
  return typeof value === 'string' ? cleanText(value, MOST_DRAWN) : value
}

function cleanText(text: string, longest: number) {
  const lines = text.slice(0, longest).split('\n')
  return lines.map(withoutUndrawable).join('\n')
}

function inOneLine(text: string) {
  return withoutUndrawable(text.slice(0, MOST_DRAWN).replaceAll('\n', ' ')).replaceAll('{{link}}', '…')
}
