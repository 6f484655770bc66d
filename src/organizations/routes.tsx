import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { OrganizationsPage } from '#views/organizations/index.tsx'
import { NewOrganizationPage } from '#views/organizations/new.tsx'
import { OrganizationPage } from '#views/organizations/show.tsx'
import { OrganizationForm } from './forms.ts'
import { findOrganization, type ListedOrganization, listOrganizations } from './list.ts'
import { addOrganization, changeOrganization } from './save.ts'

export const organizationsDoor = new Hono<SignedIn>()
  .get('/', async (c) => {
    const { db, t, user: by } = c.var
    const organizations = await listOrganizations(db, { by })
    return c.render(<OrganizationsPage organizations={organizations} />, {
      title: t.organizations.title,
      nav: 'organizations',
    })
  })

  .get('/new', (c) => showNew(c))

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const form = await readForm(c, OrganizationForm)
    if (!form.ok) return showNew(c, form.typed, form.errors)
    const id = await addOrganization(db, { ...form.value, by, now: clock() })
    flash(c, 'good', t.organizations.added(form.value.name))
    return c.redirect(`/organizations/${id}`, 303)
  })

  .get('/:id', async (c) => showOne(c, await organizationOf(c)))

  .post('/:id', async (c) => {
    const { db, clock, t, user: by } = c.var
    const organization = await organizationOf(c)
    const form = await readForm(c, OrganizationForm)
    if (!form.ok) return showOne(c, organization, form.typed, form.errors)
    await changeOrganization(db, { id: organization.id, ...form.value, by, now: clock() })
    flash(c, 'good', t.organizations.saved)
    return c.redirect(`/organizations/${organization.id}`, 303)
  })

async function organizationOf(c: Context<SignedIn>) {
  const organization = await findOrganization(c.var.db, { id: c.req.param('id') ?? '', by: c.var.user })
  if (!organization) throw new HTTPException(404)
  return organization
}

function showNew(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  return c.render(<NewOrganizationPage values={typed} errors={errors} />, {
    title: c.var.t.organizations.new,
    nav: 'organizations',
    refused: errors !== undefined,
  })
}

function showOne(c: Context<SignedIn>, organization: ListedOrganization, typed?: Typed, errors?: FormErrors) {
  return c.render(<OrganizationPage organization={organization} values={typed} errors={errors} />, {
    title: organization.name,
    nav: 'organizations',
    refused: errors !== undefined,
  })
}
