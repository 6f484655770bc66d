import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { SignedIn } from '#src/http/context.ts'
import { flash } from '#src/http/flash.ts'
import { type FormErrors, readForm, type Typed } from '#src/http/forms.ts'
import { withKept } from '#src/http/kept.ts'
import { organizationNames } from '#src/organizations/list.ts'
import { countWaiting } from '#src/registrations/list.ts'
import { plannedFor } from '#src/sendings/planned.ts'
import { UsersPage } from '#views/users/index.tsx'
import { AddUserPage } from '#views/users/new.tsx'
import { addUser, rolesToGive } from './add.ts'
import { additionsDoor } from './addition-routes.tsx'
import { editDoor } from './edit-routes.tsx'
import { AddUserForm, FromSeveralForm, UserListForm } from './forms.ts'
import { listUsers } from './list.ts'
import { personDoor, showPerson } from './person-routes.tsx'
import { sendLinkDoor } from './recovery-routes.tsx'
import { severalDoor } from './several-routes.tsx'
import { standingDoor } from './standing-routes.tsx'
import { tickedPeople } from './ticked.ts'

export const usersDoor = new Hono<SignedIn>()
  .get('/', (c) => showUsers(c))

  .get('/new', (c) => showForm(c))

  .post('/new', async (c) => showForm(c, (await readForm(c, FromSeveralForm)).typed))

  .post('/', async (c) => {
    const { db, clock, t, user: by } = c.var
    const form = await readForm(c, AddUserForm)
    if (!form.ok) return showForm(c, form.typed, form.errors)

    const { name, email, organization_id: organizationId, locale, role, any_domain } = form.value
    const anyDomain = any_domain === 'yes'
    const user = { name, email, organizationId, locale, role, anyDomain }
    const added = await addUser(db, { ...user, by, now: clock() })
    if (!added.ok) return showForm(c, form.typed, { [FIELD_OF[added.reason]]: added.reason })
    flash(c, 'good', t.users.added(name))
    return c.redirect(`/users/${added.id}`, 303)
  })

  .route('/several', severalDoor)
  .route('/additions', additionsDoor)

  .get('/:id', (c) => showPerson(c))

  .route('/:id', personDoor)
  .route('/:id', editDoor)
  .route('/:id', standingDoor)
  .route('/:id', sendLinkDoor)

const FIELD_OF = {
  email_taken: 'email',
  email_unavailable: 'email',
  domain_not_allowed: 'email',
  unknown_organization: 'organization_id',
  unknown_role: 'role',
} as const

interface Refused {
  errors: FormErrors
  /** What the form says about the list that it stood in. */
  list: Typed
  /** Also on other pages of it. Not given, where the form could not be read; the script still knows. */
  ticked?: string[]
}

/** The list as its address describes it; also shown when a sending was refused, with what is wrong. */
export async function showUsers(c: Context<SignedIn>, refused?: Refused) {
  const { db, clock, t, user: by, settings } = c.var
  const query = v.parse(UserListForm, refused?.list ?? c.req.query())
  const [page, waiting] = await Promise.all([
    listUsers(db, { query, by, now: clock(), defaultLocale: settings.defaultLocale }),
    countWaiting(db, { by }),
  ])
  const planned = await plannedFor(db, { userIds: page.users.map(({ id }) => id), by, now: clock() })
  const title = by.role === 'user' ? t.users.titleOf(by.organizationName ?? '') : t.users.title
  const { errors, ticked: ids } = refused ?? {}
  const ticked = ids && (await tickedPeople(db, { ids, by })).map(({ id }) => id)
  return c.render(
    <UsersPage
      page={page}
      planned={planned}
      filter={query}
      waiting={waiting}
      errors={errors}
      ticked={ticked}
    />,
    { title, nav: 'users', refused: refused !== undefined },
  )
}

async function showForm(c: Context<SignedIn>, typed?: Typed, errors?: FormErrors) {
  const { db, t, user: by } = c.var
  const page = (
    <AddUserPage
      values={typed ? withKept(typed) : { organization_id: c.req.query('organization') }}
      errors={errors}
      organizations={await organizationNames(db, { by })}
      roles={rolesToGive(by)}
    />
  )
  const title = by.role === 'user' ? t.adding.titlePeople : t.adding.title
  return c.render(page, { title, nav: 'users', refused: errors !== undefined })
}
