import * as v from 'valibot'
import { email, password } from '#src/http/forms.ts'

export const RecoveryForm = { email }

/** An administrator has a link sent to somebody, although their email may be on the suppression list. */
export const SendLinkForm = {
  despite_suppression: v.optional(v.picklist(['yes'], 'something_refused')),
}

export const RecoverForm = { email, password }
