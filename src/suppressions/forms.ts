import * as v from 'valibot'
import { hasUnwelcome } from '#src/text.ts'

const LAST_PAGE = 100_000

/** As it stands on the list, so it is not read the way that typed ones are. */
export const LiftForm = {
  email: v.pipe(
    v.string('required'),
    v.check((text) => !hasUnwelcome(text), 'something_refused'),
  ),
}

/** Anything else than a number is the first page. */
export const PageQuery = v.object({
  page: v.fallback(
    v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(1), v.maxValue(LAST_PAGE)),
    1,
  ),
})
