import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { EditUserPage } from '#views/users/edit.tsx'
import { rolesToGive } from './add.ts'
import { changeUser } from './change.ts'
import { changeUserForm } from './forms.ts'
import { personOf } from './person-routes.tsx'

/** What is written down about somebody, changed by whoever looks after them. */
export const editDoor = new Hono<SignedIn>()
  .get('/edit', (c) => showForm(c))

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await personOf(c)
    const form = await readForm(c, changeUserForm(by))
    if (!form.ok) return showForm(c, form.typed, form.errors)

    const { name, phone, locale, organization_id: organizationId, role } = form.value
    const changed = await changeUser(db, { id, name, phone, locale, organizationId, role, by, now: clock() })
    if (!changed.ok) {
      if (changed.reason === 'unknown_user') throw new HTTPException(404)
      const typed = {
        name,
        phone: phone ?? '',
        locale: locale ?? '',
        organization_id: organizationId ?? '',
        role,
      }
      return showForm(c, typed, { [FIELD_OF[changed.reason]]: changed.reason })
    }
    flash(c, 'good', t.users.edit.saved)
    return c.redirect(`/users/${id}`, 303)
  })

const FIELD_OF = {
  unknown_organization: 'organization_id',
  unknown_role: 'role',
  last_admin: 'role',
} as const

async function showForm(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, t, user: by } = c.var
  const person = await personOf(c)
  const page = (
    <EditUserPage
      person={person}
      values={typed}
      errors={errors}
      organizations={await organizationNames(db, { by, chosen: person.organization?.id })}
      roles={rolesToGive(by)}
    />
  )
  return c.render(page, {
    title: t.users.edit.title(person.name),
    nav: 'users',
    refused: errors !== undefined,
  })
}
