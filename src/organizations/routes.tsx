import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { overtakenForm, typedOf } from '#src/http/seen.ts'
import { requireStaff } from '#src/sessions/middleware.ts'
import { listPeopleOf } from '#src/users/of-organization.ts'
import { withUnderway } from '#src/users/underway.ts'
import { OrganizationsPage } from '#views/organizations/index.tsx'
import { NewOrganizationPage } from '#views/organizations/new.tsx'
import { OrganizationPage } from '#views/organizations/show.tsx'
import { changeOrganizationForm, organizationForm } from './forms.ts'
import { listOrganizations } from './list.ts'
import { addOrganization, changeOrganization, type Shown } from './save.ts'
import { administersOrganization } from './scope.ts'
import { countedOrganization, organizationStandingDoor, requestedOrganization } from './standing-routes.tsx'

/** All of them for portal administrators and managers, their own for administrators of one. */
export const organizationsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    if (administersOrganization(by)) return c.redirect(`/organizations/${by.organizationId}`, 303)
    const listed = await listOrganizations(db, { by })
    const organizations = await withUnderway(db, listed, { by, now: clock() })
    return c.render(<OrganizationsPage organizations={organizations} />, {
      title: t.organizations.title,
      nav: 'organizations',
    })
  })

  .get('/new', requireStaff, (c) => showNew(c))

  .post('/', requireStaff, async (c) => {
    const { db, clock, t, user: by } = c.var
    const form = await readForm(c, organizationForm(by))
    if (!form.ok) return showNew(c, form.typed, form.errors)
    const added = await addOrganization(db, { ...form.value, by, now: clock() })
    if (!added.ok) return showNew(c, form.typed, { domains: 'domain_taken' })
    flash(c, 'good', t.organizations.added(form.value.name))
    return c.redirect(`/organizations/${added.id}`, 303)
  })

  .get('/:id', async (c) => showOne(c))

  .post('/:id', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await requestedOrganization(c)
    const form = await readForm(c, changeOrganizationForm(by))
    if (!form.ok) return showOne(c, form.typed, form.errors)
    const { seen, ...values } = form.value
    const changed = await changeOrganization(db, { id, values, seen, by, now: clock() })
    if (!changed.ok) {
      if (changed.reason === 'unknown_organization') missing()
      if (changed.reason === 'domain_taken') return showOne(c, form.typed, { domains: 'domain_taken' })
      const { typed, errors } = overtakenForm(changed)
      return showOne(c, typed, errors)
    }
    flash(c, 'good', t.organizations.saved)
    return c.redirect(`/organizations/${id}`, 303)
  })

  .route('/:id', organizationStandingDoor)

function showNew(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  return c.render(<NewOrganizationPage values={typed} errors={errors} />, {
    title: c.var.t.organizations.new,
    nav: 'organizations',
    refused: errors !== undefined,
  })
}

async function showOne(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, clock, user: by } = c.var
  const organization = await countedOrganization(c)
  const people = await listPeopleOf(db, { organizationId: organization.id, by, now: clock() })
  const { name, phone, locale, domains } = organization
  const shown: Shown = { name, phone, locale, domains: domains.join(', ') }
  const page = (
    <OrganizationPage
      organization={organization}
      people={people}
      values={{ ...typedOf(shown), ...typed }}
      seen={typed?.seen ?? JSON.stringify(shown)}
      errors={errors}
    />
  )
  return c.render(page, { title: organization.name, nav: 'organizations', refused: errors !== undefined })
}
