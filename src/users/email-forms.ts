import * as v from 'valibot'
import { email } from '#src/http/forms.ts'

export const ChangeEmailForm = {
  email,
  current_password: v.pipe(v.string('required'), v.minLength(1, 'required')),
}
