import * as v from 'valibot'
import { password } from '#src/http/forms.ts'

/** Typed where the setting asks for it; a page from before the setting changed must not end in an error. */
export const OpenForm = { email: v.optional(v.string(), '') }

export const SetPasswordForm = {
  password,
  /** For password managers; the user is known from the claim. */
  email: v.optional(v.string()),
}
