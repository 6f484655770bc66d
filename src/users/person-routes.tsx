import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, readOrRefuse, type Typed } from '#src/http/forms.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { mayShowLinks, showLink } from '#src/invitations/show-link.ts'
import { plannedFor } from '#src/sendings/planned.ts'
import { pressOf } from '#src/sendings/press.ts'
import { LinkPage, ShowLinkPage } from '#views/users/link.tsx'
import { UserPage } from '#views/users/show.tsx'
import { correctEmail } from './correct-email.ts'
import { saidOf } from './correction-answers.ts'
import { CorrectEmailForm, ShowLinkForm } from './forms.ts'
import { findUser } from './show.ts'

/** What can be done for one person who is not in yet. */
export const personDoor = new Hono<SignedIn>()
  .post('/email', async (c) => {
    const { db, clock, secrets, t, user: by, wake } = c.var
    const form = await readForm(c, CorrectEmailForm)
    const { typed } = form
    if (!form.ok) return showPerson(c, { typed, errors: form.errors })

    const { email, invitation_id: invitationId } = form.value
    const { id: userId } = await personOf(c)
    const corrected = await correctEmail(db, { userId, email, invitationId, by, secrets, now: clock() })
    if (!corrected.ok && corrected.reason !== 'replaced') {
      if (corrected.reason === 'unknown_user') missing()
      if (corrected.reason === 'not_invitable') refuse(409, corrected.reason)
      return showPerson(c, { typed, errors: { email: corrected.reason } })
    }
    wake()
    const { tone, said } = saidOf(t, corrected)
    flash(c, tone, said)
    return c.redirect(`/users/${userId}`, 303)
  })

  .get('/link', async (c) => {
    const person = await personOf(c)
    if (!mayShowLinks(c.var.user)) missing()
    return c.render(<ShowLinkPage person={person} />, {
      title: c.var.t.users.showLink.title(person.name),
      nav: 'users',
    })
  })

  // The answer to the press itself: no address leads to it a second time, and neither does the same press.
  .post('/link', async (c) => {
    const { db, clock, config, secrets, t, user: by } = c.var
    const form = await readOrRefuse(c, ShowLinkForm)
    const { id: userId } = await personOf(c)
    const press = pressOf({ ...form, userId })
    const shown = await showLink(db, { userId, press, by, baseUrl: config.baseUrl, secrets, now: clock() })
    if (!shown.ok) {
      if (shown.reason === 'unknown_user') missing()
      if (shown.reason === 'shown') {
        flash(c, 'warn', t.users.showLink.repeated(t.users.copyLink))
        return c.redirect(`/users/${userId}`, 303)
      }
      refuse(409, shown.reason)
    }
    return c.render(<LinkPage id={userId} {...shown} />, {
      title: t.users.showLink.shown(shown.name),
      nav: 'users',
    })
  })

export async function personOf(c: Context<SignedIn>) {
  const { db, clock, user: by } = c.var
  const person = await findUser(db, { id: c.req.param('id') ?? '', by, now: clock() })
  if (!person) missing()
  return person
}

interface Refused {
  typed: Typed
  errors: FormErrors
}

/** Also shown again when an address was refused. */
export async function showPerson(c: Context<SignedIn>, refused?: Refused) {
  const { db, clock, user: by } = c.var
  const person = await personOf(c)
  const planned = await plannedFor(db, { userIds: [person.id], by, now: clock() })
  return c.render(
    <UserPage
      person={person}
      planned={planned.get(person.id)}
      typed={refused?.typed}
      errors={refused?.errors}
    />,
    { title: person.name, nav: 'users', refused: refused !== undefined },
  )
}
