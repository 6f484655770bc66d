import * as v from 'valibot'
import type { Said } from '#src/edits.ts'
import { parseEmail } from '#src/email.ts'
import { type FormErrors, line, requiredLine, wholeNumber } from '#src/http/forms.ts'
import { seen } from '#src/http/seen.ts'
import { isLocale } from '#src/i18n/locales.ts'
import { partsOf } from '#src/text.ts'
import { isZone } from '#src/zone.ts'
import { type NumberKey, REMINDERS, shownBounds, unitOf } from './bounds.ts'
import { parsePortalAddress } from './portal-address.ts'
import type { Section } from './sections.ts'
import { daysIn } from './settings.ts'
import type { Texts } from './texts.ts'

type TextSchema = v.GenericSchema<string | undefined, string>

/** Each field of the pages as it is stored: text. */
const FIELDS: Record<Section, Record<string, TextSchema>> = {
  portal: {
    portal_name: v.pipe(requiredLine, v.maxLength(80, 'name_long')),
    portal_address: v.pipe(
      v.optional(v.string(), ''),
      v.trim(),
      v.check((text) => text === '' || parsePortalAddress(text) !== undefined, 'portal_address_malformed'),
      v.transform((text) => parsePortalAddress(text) ?? ''),
    ),
    default_locale: v.pipe(
      v.string('unknown_locale'),
      v.check((tag) => isLocale(tag), 'unknown_locale'),
    ),
    time_zone: v.pipe(
      v.string('unknown_time_zone'),
      v.check((name) => isZone(name), 'unknown_time_zone'),
    ),
  },
  mail: {
    registration_mailbox: v.optional(v.string(), ''),
    sender_name: v.optional(line, ''),
    reply_to: v.pipe(
      v.optional(v.string(), ''),
      v.trim(),
      v.check((text) => text === '' || parseEmail(text) !== undefined, 'email_malformed'),
      v.transform((text) => parseEmail(text)?.canonical ?? ''),
    ),
  },
  links: {
    link_days: number('link_days'),
    opening_mode: v.picklist(['press', 'address'], 'something_refused'),
    new_links: tick(),
    reminder_days: v.pipe(
      v.optional(v.string(), ''),
      v.trim(),
      v.transform(partsOf),
      v.check((days) => days.every((day) => /^\d{1,4}$/.test(day)), 'days_malformed'),
      v.maxLength(REMINDERS.atMost, 'days_many'),
      v.check(
        (days) => days.every((day) => Number(day) >= 1 && Number(day) <= REMINDERS.lastDay),
        'days_far',
      ),
      v.transform((days) => daysIn(days.join(',')).join(',')),
    ),
  },
  'sign-in': { recovery: tick(), registration: tick(), registration_approval: tick() },
  security: {
    password_length: number('password_length'),
    staff_idle_minutes: number('staff_idle_minutes'),
    staff_absolute_minutes: number('staff_absolute_minutes'),
    user_idle_minutes: number('user_idle_minutes'),
    user_absolute_minutes: number('user_absolute_minutes'),
  },
  organizations: {
    organization_bulk: number('organization_bulk'),
    organization_daily: number('organization_daily'),
  },
}

export function formOf(section: Section) {
  return { ...FIELDS[section], seen }
}

/** What is wrong with values that are each all right. */
export function findMismatch(values: Said<Texts>): FormErrors {
  const is = (key: keyof Texts) => Number(values[key])
  const errors: FormErrors = {}
  if (daysIn(values.reminder_days ?? '').some((day) => day >= is('link_days')))
    errors.reminder_days = 'reminder_after_end'
  for (const who of ['staff', 'user'] as const)
    if (is(`${who}_idle_minutes`) > is(`${who}_absolute_minutes`))
      errors[`${who}_idle_minutes`] = 'idle_over_absolute'
  if (is('organization_bulk') > is('organization_daily')) errors.organization_bulk = 'bulk_over_daily'
  return errors
}

/** Written in the unit of the page, stored in the one of the table. */
function number(key: NumberKey) {
  return v.pipe(
    wholeNumber(shownBounds(key)),
    v.transform((n) => String(n * unitOf(key))),
  )
}

/** Browsers send nothing for a box without a tick. */
function tick() {
  return v.optional(v.picklist(['on', 'off'], 'something_refused'), 'off')
}
