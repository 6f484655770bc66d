import * as v from 'valibot'
import { checkboxes } from '#src/http/forms.ts'

const MOST_TICKED = 500

export const SendInvitesForm = {
  user_ids: v.pipe(checkboxes, v.minLength(1, 'choose_someone'), v.maxLength(MOST_TICKED, 'too_many_people')),
}
