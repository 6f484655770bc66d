import * as v from 'valibot'
import { checkboxes, email, line, locale, optionalId, requiredLine } from '#src/http/forms.ts'
import { KeptEntries } from '#src/http/kept.ts'
import { SPOKEN } from '#src/i18n/locales.ts'
import { OptionEntries } from '#src/sendings/option-forms.ts'

const MOST_CHARACTERS = 300_000

export const role = v.picklist(['user', 'manager', 'admin'], 'unknown_role')

export const AddUserForm = {
  ...KeptEntries,
  name: requiredLine,
  email,
  organization_id: optionalId,
  locale,
  role: v.optional(role, 'user'),
  any_domain: v.optional(v.picklist(['yes'], 'something_refused')),
}

/** With the invitation that the page shows as failed. */
export const CorrectEmailForm = { email, invitation_id: optionalId }

export const ShowLinkForm = { press: OptionEntries.press }

export const AdministratorForm = {
  administrator: v.pipe(
    v.picklist(['yes', 'no'], 'something_refused'),
    v.transform((answer) => answer === 'yes'),
  ),
}

const pasted = {
  emails: v.pipe(
    v.string('no_emails'),
    v.trim(),
    v.minLength(1, 'no_emails'),
    v.maxLength(MOST_CHARACTERS, 'too_many_lines'),
  ),
  organization_id: optionalId,
  locale,
}

const { kept: typed } = KeptEntries

/** What was typed for one person, whatever it is, on its way to the other tab. */
export const FromOneForm = {
  ...KeptEntries,
  ...{ name: typed, email: typed, organization_id: typed, locale: typed, role: typed, any_domain: typed },
}

/** What was typed for several people on its way back. */
export const FromSeveralForm = { ...KeptEntries, emails: typed, organization_id: typed, locale: typed }

export const PreviewSeveralForm = {
  ...KeptEntries,
  ...pasted,
  back: v.optional(v.picklist(['yes'], 'something_refused')),
}

export const AddSeveralForm = {
  ...pasted,
  take: v.pipe(
    checkboxes,
    v.transform((lines) => lines.map(Number)),
  ),
  send: v.optional(v.picklist(['now', 'at', 'later'], 'something_refused'), 'later'),
  ...OptionEntries,
}

const STATUSES = [
  '',
  'none',
  'queued',
  'sent',
  'delayed',
  'delivered',
  'failed',
  'bounced',
  'choosing',
  'opened',
  'expired',
  'revoked',
  'active',
  'deactivated',
  'waiting',
  'underway',
] as const

/** An address that somebody changed by hand filters by nothing rather than failing. */
const or = <T extends v.GenericSchema>(schema: T, fallback: v.InferOutput<T>) =>
  v.optional(v.fallback(schema, fallback), fallback)

const filter = {
  q: line,
  status: v.picklist(STATUSES, 'something_refused'),
  organization: line,
  locale: v.picklist(['', ...SPOKEN], 'unknown_locale'),
}

/** Which page of the list, and in what order. */
const place = { sort: v.picklist(['activity', 'name'], 'something_refused'), after: line, before: line }

/** What the list can be narrowed down by. */
export const FilterEntries = {
  q: or(filter.q, ''),
  status: or(filter.status, ''),
  organization: or(filter.organization, ''),
  locale: or(filter.locale, ''),
}

/** In a form it says to whom something is done: what cannot be read must not become everybody. */
export const FilterFields = {
  q: v.optional(filter.q, ''),
  status: v.optional(filter.status, ''),
  organization: v.optional(filter.organization, ''),
  locale: v.optional(filter.locale, ''),
}

/** In a form it leads back to the same page of the list. */
export const PlaceFields = {
  sort: v.optional(place.sort, 'activity'),
  after: v.optional(place.after, ''),
  before: v.optional(place.before, ''),
}

export const UserListForm = v.object({
  ...FilterEntries,
  sort: or(place.sort, 'activity'),
  after: or(place.after, ''),
  before: or(place.before, ''),
})
