import * as v from 'valibot'
import { addDays } from '#src/clock.ts'
import type { FormErrors } from '#src/http/forms.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { hasUnwelcome } from '#src/text.ts'
import { instantOf, wallTime } from '#src/zone.ts'
import type { Options } from './start.ts'

/** In characters. */
export const LONGEST_NOTE = 400
const FURTHEST_DAYS = 366

const text = v.optional(v.string(), '')

/** What may go with any sending, as it was typed; `readOptions` understands it. */
export const OptionEntries = {
  note: text,
  send_at: text,
  /** The time zone that stood beside it. */
  zone: v.optional(v.string()),
  /** The page's name for this form; see `press.ts`. */
  press: v.optional(v.pipe(v.string(), v.maxLength(64, 'something_refused'))),
}

export interface TypedOptions {
  note: string
  send_at: string
  zone?: string | undefined
}

interface Where {
  /** Of the portal, now. */
  timeZone: string
  now: Date
  /** The moment that it has already, until another time is typed. */
  stands?: Date | undefined
}

type Read = { ok: true; options: Options } | { ok: false; errors: FormErrors }

/** Plain text in lines, and a time to come if it isn't now. */
export function readOptions(typed: TypedOptions, later: boolean, where: Where): Read {
  const note = typed.note.replace(/\r\n?/g, '\n').trim()
  const sendAt = later ? readMoment(typed, where) : null
  const errors: FormErrors = noteErrors(note)
  if (typeof sendAt === 'string') return { ok: false, errors: { ...errors, send_at: sendAt } }
  if (errors.note) return { ok: false, errors }
  return { ok: true, options: { note: note || null, sendAt } }
}

function noteErrors(note: string): FormErrors {
  if ([...note].length > LONGEST_NOTE) return { note: 'note_long' }
  return note.split('\n').some(hasUnwelcome) ? { note: 'control_characters' } : {}
}

/** By the portal's clocks; what they show twice is taken for the first time, unless it stands for the second. */
export function readMoment(
  { send_at: typed, zone }: Pick<TypedOptions, 'send_at' | 'zone'>,
  { timeZone, now, stands }: Where,
): Date | ErrorKey {
  const at = instantOf(typed, timeZone)
  if (!at) return 'time_malformed'
  if (zone !== undefined && zone !== timeZone) return 'zone_changed'
  if (stands && wallTime(stands, timeZone) === typed) return stands
  if (wallTime(at, timeZone) !== typed) return 'time_skipped'
  if (at <= now) return 'time_past'
  return at > addDays(now, FURTHEST_DAYS) ? 'time_far' : at
}

/** As it is stored; nothing for what is none. */
export function momentIn(stored: string | null | undefined): Date | undefined {
  const at = new Date(stored ?? '')
  return Number.isNaN(at.getTime()) ? undefined : at
}
