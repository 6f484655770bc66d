import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import type { FormErrors } from '#src/http/forms.ts'
import { isHtmx } from '#src/http/htmx.ts'
import { renderPart } from '#src/http/render.tsx'
import type { UserFilter } from '#src/users/filter.ts'
import { FilterEntries } from '#src/users/forms.ts'
import { findUser } from '#src/users/show.ts'
import { tickedPeople } from '#src/users/ticked.ts'
import { ConfirmDialog, ConfirmPage, confirmTitle } from '#views/sendings/confirm.tsx'
import type { TypedConfirmation } from '#views/sendings/confirm-form.tsx'
import { TimeRead } from '#views/sendings/time-field.tsx'
import { MOST_TICKED } from './forms.ts'
import { findObstacle } from './obstacle.ts'
import { LONGEST_NOTE, momentIn, readMoment } from './option-forms.ts'
import { type Chosen, planSending } from './plan.ts'

/** Before a sending: who gets what, and what goes with it. */
export const confirmDoor = new Hono<SignedIn>()
  .get('/', (c) => {
    const filter = v.parse(v.object(FilterEntries), c.req.query())
    const userIds = (c.req.queries('user_ids') ?? []).slice(0, MOST_TICKED)
    return showConfirmation(c, { filter, userIds })
  })

  // While a time is chosen.
  .get('/time', (c) => {
    const { settings, clock } = c.var
    const { send_at = '', stands } = c.req.query()
    const where = { timeZone: settings.timeZone, now: clock(), stands: momentIn(stands) }
    const read = readMoment({ send_at }, where)
    return renderPart(c, <TimeRead typed={send_at} read={read} />)
  })

interface Refused {
  typed: TypedConfirmation
  errors: FormErrors
}

/** Also asked by a press in the list, when some of those ticked are not on its page; and again when a note, a time or so many people were refused. */
export async function showConfirmation(c: Context<SignedIn>, chosen: Chosen, refused?: Refused) {
  const { db, clock, t, user: by } = c.var
  const now = clock()
  const plan = await planSending(db, { ...chosen, by, now })
  const people = await tickedPeople(db, { ids: chosen.userIds ?? [], by })
  const obstacle = await findObstacle(db)
  const given = { plan, chosen, people, obstacle, longestNote: LONGEST_NOTE }
  const props = { ...given, values: refused?.typed, errors: refused?.errors }
  if (!refused && asksForDialog(c)) return renderPart(c, <ConfirmDialog {...props} />)
  const [id, ...others] = chosen.userIds ?? []
  const person = id && others.length === 0 ? await findUser(db, { id, by, now }) : undefined
  return c.render(<ConfirmPage {...props} person={person} />, {
    title: confirmTitle(t, plan),
    nav: 'users',
    refused: refused !== undefined,
  })
}

export function confirmationPath(filter: UserFilter) {
  const given = Object.entries(filter).filter(([, value]) => value !== '')
  return `/sendings/new?${new URLSearchParams(given)}`
}

/** Over the list when there is a script, a page of its own otherwise. */
function asksForDialog(c: Context<SignedIn>) {
  if (!isHtmx(c)) return false
  c.header('HX-Retarget', '#dialog')
  c.header('HX-Reswap', 'innerHTML')
  c.header('HX-Push-Url', 'false')
  return true
}
