import * as v from 'valibot'

export const SignInForm = {
  email: v.pipe(v.string('required'), v.trim(), v.minLength(1, 'required')),
  password: v.pipe(v.string('required'), v.minLength(1, 'required')),
  next: v.optional(v.string(), ''),
}
