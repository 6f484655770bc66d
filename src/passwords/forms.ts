import * as v from 'valibot'
import { password } from '#src/http/forms.ts'

export const ChangePasswordForm = {
  current_password: password,
  password,
  /** For password managers; the user is known from the session. */
  email: v.optional(v.string()),
}

/** While somebody types; the other fields of the form come along and don't matter yet. */
export const JudgedForm = {
  password,
  current_password: v.optional(v.string()),
  email: v.optional(v.string()),
}
