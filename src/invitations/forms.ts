import * as v from 'valibot'

/** Typed where the setting asks for it; a page from before the setting changed must not end in an error. */
export const OpenForm = { email: v.optional(v.string(), '') }

/** The rest of the rules need to know the person; see `passwords/rules.ts`. */
export const SetPasswordForm = {
  password: v.pipe(v.string('required'), v.minLength(1, 'required')),
  /** For password managers; the account is known from the claim. */
  email: v.optional(v.string()),
}
