import * as v from 'valibot'
import type { Edited, Seen } from '#src/edits.ts'
import type { FormErrors, Typed } from './forms.ts'

const Shown = v.record(v.string(), v.nullable(v.string()))

/** The field of a form that brings back what its page showed when it was opened. */
export const seen = v.pipe(v.string('something_refused'), v.transform(read))

function read(json: string): Seen {
  try {
    return v.parse(Shown, JSON.parse(json))
  } catch {
    return {}
  }
}

/** The fields of a form, each with what it shows. */
export function typedOf(shown: object): Typed {
  return Object.fromEntries(Object.entries(shown).map(([field, value]) => [field, value ?? '']))
}

/**
 * A form shown again with what was changed on it while somebody else changed the same. The rest is to be shown as it is now: saved
 * again, only what was changed on the older page is written.
 */
export function overtakenForm<Shown>({ edits, overtaken }: Edited<Shown>): {
  typed: Typed
  errors: FormErrors
} {
  const errors = overtaken.map((field) => [field, 'overtaken'] as const)
  return { typed: typedOf(edits), errors: Object.fromEntries(errors) }
}
