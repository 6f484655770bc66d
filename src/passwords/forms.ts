import * as v from 'valibot'

const secret = v.pipe(v.string('required'), v.minLength(1, 'required'))

/** The rest of the rules need to know the person; see `rules.ts`. */
export const ChangePasswordForm = {
  current_password: secret,
  password: secret,
  /** For password managers; the account is known from the session. */
  email: v.optional(v.string()),
}

/** While somebody types; the other fields of the form come along and don't matter yet. */
export const JudgedForm = {
  password: secret,
  current_password: v.optional(v.string()),
  email: v.optional(v.string()),
}
