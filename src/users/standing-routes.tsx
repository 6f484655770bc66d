import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readOrRefuse, readPress } from '#src/http/forms.ts'
import { asksOverPage } from '#src/http/htmx.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { StandingDialog, StandingPage } from '#views/users/standing.tsx'
import { setAdministrator } from './administer.ts'
import { deactivateUser } from './deactivate.ts'
import { AdministratorForm } from './forms.ts'
import { personOf } from './person-routes.tsx'
import { reactivateUser } from './reactivate.ts'
import { revokeInvitation } from './revoke.ts'
import type { UserDetail } from './show.ts'

/** Whether somebody may come in, and what they look after there. */
export const standingDoor = new Hono<SignedIn>()
  .get('/deactivation', (c) => ask(c, 'deactivation'))

  .post('/deactivation', async (c) => {
    const { db, t } = c.var
    const done = await deactivateUser(db, await pressed(c))
    return answer(c, done, t.users.deactivation.done, 'deactivation')
  })

  .post('/reactivation', async (c) => {
    const { db, t } = c.var
    const { undone, undoneWithin } = t.users.deactivation
    const done = await reactivateUser(db, await pressed(c))
    return answer(c, done, (name, { outWithOrganization }) =>
      (outWithOrganization ? undoneWithin : undone)(name),
    )
  })

  .get('/revocation', (c) => ask(c, 'revocation'))

  .post('/revocation', async (c) => {
    const { db, t } = c.var
    return answer(c, await revokeInvitation(db, await pressed(c)), t.users.revocation.done)
  })

  .post('/administrator', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await personOf(c)
    const { administrator: administers } = await readOrRefuse(c, AdministratorForm)
    const done = await setAdministrator(db, { id, administers, by, now: clock() })
    const { made, madeAhead, unmade } = t.users.administrator
    if (!administers) return answer(c, done, unmade)
    if (done.ok && done.invitationEnded) return answer(c, done, () => t.users.edit.invitationEnded)
    return answer(c, done, (name, { status }) => (status === 'active' ? made : madeAhead)(name))
  })

type Question = 'deactivation' | 'revocation'

async function ask(c: Context<SignedIn>, what: Question, refused?: ErrorKey) {
  const person = await personOf(c)
  if (asksOverPage(c)) return renderPart(c, <StandingDialog what={what} person={person} />)
  if (refused) c.status(409)
  return c.render(<StandingPage what={what} person={person} refused={refused} />, {
    title: c.var.t.users[what].title(person.name),
    nav: 'users',
  })
}

/** A button without fields, about somebody who exists for whoever pressed it. */
async function pressed(c: Context<SignedIn>) {
  await readPress(c)
  const { id } = await personOf(c)
  return { id, by: c.var.user, now: c.var.clock() }
}

/** Nothing is wrong with what was asked for: it came too late. */
type Late = 'already' | 'password_set'
type Done = { ok: true } | { ok: false; reason: 'unknown_user' | 'last_admin' | 'not_possible' | Late }

type Say = (name: string, person: UserDetail) => string

async function answer(c: Context<SignedIn>, done: Done, say: Say, question?: Question) {
  if (!done.ok && done.reason === 'unknown_user') missing()
  if (!done.ok && done.reason === 'last_admin' && question) return ask(c, question, 'last_admin')
  if (!done.ok && !isLate(done.reason)) refuse(409, done.reason)
  const person = await personOf(c)
  if (done.ok) flash(c, 'good', say(person.name, person))
  else flash(c, 'warn', c.var.t.errors[done.reason])
  return c.redirect(`/users/${person.id}`, 303)
}

function isLate(reason: string): reason is Late {
  return reason === 'already' || reason === 'password_set'
}
