import * as v from 'valibot'
import { email } from '#src/http/forms.ts'

export const RecoveryForm = { email }

/** The rest of the rules need to know the person; see `passwords/rules.ts`. */
export const RecoverForm = {
  email,
  password: v.pipe(v.string('required'), v.minLength(1, 'required')),
}
