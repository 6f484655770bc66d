import * as v from 'valibot'
import { checkboxes, idList } from '#src/http/forms.ts'
import { FilterFields, PlaceFields } from '#src/users/forms.ts'
import { OptionEntries } from './option-forms.ts'

export const MOST_TICKED = 500

/** Ticked people, or everybody who matches the filter that the list shows. */
export const SendInvitesForm = {
  user_ids: v.pipe(checkboxes, v.maxLength(MOST_TICKED, 'too_many_people')),
  /** Who was ticked on other pages of the list; the script knows. */
  elsewhere: v.pipe(idList, v.maxLength(MOST_TICKED, 'too_many_people')),
  everyone: v.optional(v.picklist(['matching'])),
  ...FilterFields,
  ...PlaceFields,
  /** Who of those who match: only the ones who were never invited, or also those who get a new link. */
  who: v.optional(v.picklist(['first', 'all'], 'something_refused')),
  ...OptionEntries,
  /** Asked in the question before; who presses in the list sends now. */
  when: v.optional(v.picklist(['now', 'at'], 'something_refused')),
  /** To one person although their email is on the suppression list. */
  despite_suppression: v.optional(v.picklist(['yes'], 'something_refused')),
}
