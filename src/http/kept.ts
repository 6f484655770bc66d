import * as v from 'valibot'
import type { Typed } from './forms.ts'

/** What was typed on the other tabs of a form, in one field, so that each tab takes no other fields than its own. */
export const KeptEntries = { kept: v.optional(v.string()) }

/** With what stands on the other tabs, for showing any of them. */
export function withKept({ kept = '', ...typed }: Typed): Typed {
  return { ...Object.fromEntries(new URLSearchParams(kept)), ...typed }
}
