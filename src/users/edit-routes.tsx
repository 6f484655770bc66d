import { type Context, Hono } from 'hono'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { missing } from '#src/http/refuse.ts'
import { overtakenForm, typedOf } from '#src/http/seen.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { EditUserPage } from '#views/users/edit.tsx'
import { rolesToGive } from './add.ts'
import { changeUser, type Shown } from './change.ts'
import { changeUserForm } from './edit-forms.ts'
import { personOf } from './person-routes.tsx'

/** What is written down about somebody, changed by whoever looks after them. */
export const editDoor = new Hono<SignedIn>()
  .get('/edit', (c) => showForm(c))

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const { id } = await personOf(c)
    const form = await readForm(c, changeUserForm(by))
    if (!form.ok) return showForm(c, form.typed, form.errors)

    const { seen, email, ...values } = form.value
    const changed = await changeUser(db, { id, values, email, seen, by, now: clock() })
    if (!changed.ok) {
      if (changed.reason === 'unknown_user') missing()
      if (changed.reason === 'overtaken') {
        const { typed, errors } = overtakenForm(changed)
        return showForm(c, typed, errors)
      }
      return showForm(c, form.typed, { [FIELD_OF[changed.reason]]: changed.reason })
    }
    flash(c, 'good', changed.invitationEnded ? t.users.edit.invitationEnded : t.users.edit.saved)
    return c.redirect(`/users/${id}`, 303)
  })

const FIELD_OF = {
  email_theirs: 'form',
  email_taken: 'email',
  email_unavailable: 'email',
  domain_not_allowed: 'email',
  unknown_organization: 'organization_id',
  unknown_role: 'role',
  last_admin: 'role',
} as const

async function showForm(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, t, user: by } = c.var
  const person = await personOf(c)
  const { name, email, phone, ownLocale: locale, organization, role } = person
  const shown: Shown = { name, email, phone, locale, organization_id: organization?.id ?? null, role }
  const page = (
    <EditUserPage
      person={person}
      values={{ ...typedOf(shown), ...typed }}
      seen={typed?.seen ?? JSON.stringify(shown)}
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
