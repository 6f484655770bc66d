import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { readPress } from '#src/http/forms.ts'
import { asksOverPage } from '#src/http/htmx.ts'
import { missing, refuse } from '#src/http/refuse.ts'
import { renderPart } from '#src/http/render.tsx'
import type { ErrorKey } from '#src/i18n/messages.ts'
import { requireStaff } from '#src/sessions/middleware.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { reactivateOrganization } from '#src/users/reactivate-organization.ts'
import { withUnderway } from '#src/users/underway.ts'
import { DeactivationDialog, DeactivationPage } from '#views/organizations/deactivation.tsx'
import { findOrganization } from './list.ts'

/** Whether the people of an organization may come in. Its own administrators don't decide that. */
export const organizationStandingDoor = new Hono<SignedIn>()
  .get('/deactivation', requireStaff, (c) => ask(c))

  .post('/deactivation', requireStaff, async (c) => {
    const { db, t } = c.var
    const done = await deactivateOrganization(db, await pressed(c))
    if (!done.ok && (done.reason === 'last_admin' || done.reason === 'has_admins')) return ask(c, done.reason)
    return answer(c, done.ok, t.organizations.deactivation.done)
  })

  .post('/reactivation', requireStaff, async (c) => {
    const { db, t } = c.var
    const done = await reactivateOrganization(db, await pressed(c))
    if (!done.ok && done.reason === 'has_admins') refuse(409, done.reason)
    return answer(c, done.ok, t.organizations.deactivation.undone)
  })

export async function requestedOrganization(c: Context<SignedIn>) {
  const organization = await findOrganization(c.var.db, { id: c.req.param('id') ?? '', by: c.var.user })
  if (!organization) missing()
  return organization
}

/** With the figures that its page shows. */
export async function countedOrganization(c: Context<SignedIn>) {
  const { db, clock, user: by } = c.var
  const [counted] = await withUnderway(db, [await requestedOrganization(c)], { by, now: clock() })
  return counted!
}

async function ask(c: Context<SignedIn>, refused?: ErrorKey) {
  const organization = await countedOrganization(c)
  if (asksOverPage(c)) return renderPart(c, <DeactivationDialog organization={organization} />)
  if (refused) c.status(409)
  return c.render(<DeactivationPage organization={organization} refused={refused} />, {
    title: c.var.t.organizations.deactivation.title(organization.name),
    nav: 'organizations',
  })
}

async function pressed(c: Context<SignedIn>) {
  await readPress(c)
  const { id } = await requestedOrganization(c)
  return { id, by: c.var.user, now: c.var.clock() }
}

async function answer(c: Context<SignedIn>, done: boolean, say: (name: string) => string) {
  const { id, name } = await requestedOrganization(c)
  flash(c, done ? 'good' : 'warn', done ? say(name) : c.var.t.errors.already)
  return c.redirect(`/organizations/${id}`, 303)
}
