import * as v from 'valibot'
import { hasUnwelcome } from '#src/text.ts'

/** As it stands on the list, so it is not read the way that typed ones are. */
export const LiftForm = {
  email: v.pipe(
    v.string('required'),
    v.check((text) => !hasUnwelcome(text), 'something_refused'),
  ),
}
