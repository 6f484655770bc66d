import * as v from 'valibot'
import { email } from '#src/http/forms.ts'

export const RecoveryForm = { email }

/** An administrator has a link sent to somebody, although their email may be on the suppression list. */
export const SendLinkForm = {
  despite_suppression: v.optional(v.picklist(['yes'], 'something_refused')),
}

/** The rest of the rules need to know the person; see `passwords/rules.ts`. */
export const RecoverForm = {
  email,
  password: v.pipe(v.string('required'), v.minLength(1, 'required')),
}
