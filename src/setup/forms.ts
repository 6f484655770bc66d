import * as v from 'valibot'
import { email, requiredLine } from '#src/http/forms.ts'

export const FirstAdministratorForm = {
  name: requiredLine,
  email,
  password: v.pipe(v.string('required'), v.minLength(1, 'required')),
}
