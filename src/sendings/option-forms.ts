import * as v from 'valibot'
import { addDays, iso } from '#src/clock.ts'
import type { FormErrors } from '#src/http/forms.ts'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { hasUnwelcome } from '#src/text.ts'
import type { Options } from './start.ts'

/** In characters. */
export const LONGEST_NOTE = 400
const FURTHEST_DAYS = 366
/** What the field for a date and a time sends; its zone is UTC, as stated beside it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

const text = v.optional(v.string(), '')

/** What may go with any sending, as it was typed; `readOptions` understands it. */
export const OptionEntries = {
  note: text,
  send_at: text,
  /** The page's name for this form; see `press.ts`. */
  press: v.optional(v.pipe(v.string(), v.maxLength(64, 'something_refused'))),
}

export interface TypedOptions {
  note: string
  send_at: string
}

type Read = { ok: true; options: Options } | { ok: false; errors: FormErrors }

/** Plain text in lines, and a time to come if it isn't now. */
export function readOptions(typed: TypedOptions, later: boolean, now: Date): Read {
  const note = typed.note.replace(/\r\n?/g, '\n').trim()
  const sendAt = later ? readMoment(typed.send_at, now) : null
  const errors: FormErrors = noteErrors(note)
  if (typeof sendAt === 'string') return { ok: false, errors: { ...errors, send_at: sendAt } }
  if (errors.note) return { ok: false, errors }
  return { ok: true, options: { note: note || null, sendAt } }
}

function noteErrors(note: string): FormErrors {
  if ([...note].length > LONGEST_NOTE) return { note: 'note_long' }
  return note.split('\n').some(hasUnwelcome) ? { note: 'control_characters' } : {}
}

function readMoment(typed: string, now: Date): Date | ErrorKey {
  const at = new Date(MOMENT.test(typed) ? `${typed}Z` : '')
  // `2026-02-31` would become a day in March.
  if (Number.isNaN(at.getTime()) || !iso(at).startsWith(typed)) return 'time_malformed'
  if (at <= now) return 'time_past'
  return at > addDays(now, FURTHEST_DAYS) ? 'time_far' : at
}
