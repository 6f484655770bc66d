import * as v from 'valibot'
import { password } from '#src/http/forms.ts'

export const SignInForm = {
  email: v.pipe(v.string('required'), v.trim(), v.minLength(1, 'required')),
  password,
  next: v.optional(v.string(), ''),
}
