import { type Context, Hono } from 'hono'
import type * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readForm } from '#src/http/forms.ts'
import { showUsers } from '#src/users/routes.tsx'
import { tickedPeople } from '#src/users/ticked.ts'
import { confirmationPath, showConfirmation } from './confirm-routes.tsx'
import { MOST_TICKED, SendInvitesForm } from './forms.ts'
import { showNoMailbox } from './no-mailbox-answers.tsx'
import { readOptions } from './option-forms.ts'
import { pressOf } from './press.ts'
import { sendInvites } from './send.ts'
import { sendToMatching } from './send-to-matching.ts'

/** "Send invites", to those who were ticked or to everybody who matches; of the latter it is asked first who gets a new link. */
export const sendDoor = new Hono<SignedIn>().post('/', async (c) => {
  const { db, clock, secrets, settings, user: by } = c.var
  const form = await readForm(c, SendInvitesForm)
  if (!form.ok) {
    const { elsewhere = 'something_refused', ...errors } = form.errors
    return showUsers(c, { errors: { user_ids: elsewhere, ...errors }, list: form.typed })
  }

  const asked = askedIn(form.value)
  const { everyone, userIds, filter, list, chosen, typed } = asked
  if (!everyone && userIds.length === 0) return showUsers(c, { errors: { user_ids: 'choose_someone' }, list })
  if (!everyone && userIds.length > MOST_TICKED)
    return showUsers(c, { errors: { user_ids: 'too_many_people' }, list })
  if (everyone && !typed.who) return c.redirect(confirmationPath(filter), 303)
  if (!everyone && asked.unseen) return askAbout(c, asked)
  const now = clock()
  const read = readOptions(typed, typed.when === 'at', { timeZone: settings.timeZone, now })
  if (!read.ok) return showConfirmation(c, chosen, { typed, errors: read.errors })

  const options = { ...read.options, press: pressOf(form.value), by, now }
  const despiteSuppression = typed.despite_suppression === 'yes'
  const sent = everyone
    ? await sendToMatching(db, { filter, again: typed.who === 'all', ...options })
    : await sendInvites(db, { userIds, despiteSuppression, secrets, ...options })
  return answer(c, asked, sent)
})

type Form = v.InferOutput<v.ObjectSchema<typeof SendInvitesForm, undefined>>
type Asked = ReturnType<typeof askedIn>

/** Who is to be invited and how, and the list that the form stood in. */
function askedIn({ user_ids, elsewhere, everyone, ...more }: Form) {
  const { note, when, send_at, zone, who, despite_suppression, press: _, ...list } = more
  const { q, status, organization, locale } = list
  const filter = { q, status, organization, locale }
  const userIds = [...new Set([...user_ids, ...elsewhere])]
  return {
    everyone: everyone !== undefined,
    userIds,
    /** Some of them are not on the page that it was pressed on. */
    unseen: elsewhere.length > 0,
    filter,
    list,
    /** For the question before. */
    chosen: { filter, userIds: everyone ? [] : userIds },
    typed: { note, when, send_at, zone, who, despite_suppression },
  }
}

/** Nobody sees all their names on one page, so these are asked about as those are who match a filter. */
async function askAbout(c: Context<SignedIn>, { userIds, list, chosen }: Asked) {
  const known = await tickedPeople(c.var.db, { ids: userIds, by: c.var.user })
  if (known.length === userIds.length) return showConfirmation(c, chosen)
  return showUsers(c, { errors: { user_ids: 'unknown_user' }, list, ticked: userIds })
}

type Sent = Awaited<ReturnType<typeof sendInvites | typeof sendToMatching>>

function answer(c: Context<SignedIn>, asked: Asked, sent: Sent) {
  const { everyone, list, userIds, chosen, typed } = asked
  if (sent.ok) {
    if (sent.repeated) flash(c, 'warn', c.var.t.sendings.repeated)
    c.var.wake()
    return c.redirect(`/sendings/${sent.sendingId}`, 303)
  }
  switch (sent.reason) {
    case 'unknown_user':
      return showUsers(c, { errors: { user_ids: 'unknown_user' }, list, ticked: userIds })
    case 'no_mailbox':
      return showNoMailbox(c, { nav: 'sendings' })
    default:
      // Pressed in the list, where there is something to untick; the question before has asked when.
      if (!everyone && typed.when === undefined)
        return showUsers(c, { errors: { user_ids: sent.reason }, list, ticked: userIds })
      return showConfirmation(c, chosen, { typed, errors: { form: sent.reason } })
  }
}
