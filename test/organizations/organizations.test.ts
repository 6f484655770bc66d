import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { findOrganization, listOrganizations, organizationNames } from '#src/organizations/list.ts'
import { addOrganization, changeOrganization } from '#src/organizations/save.ts'
import { organizationsInScope, sendingsInScope, usersInScope, type Viewer } from '#src/organizations/scope.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createOrganization, createUser } from '#test/support/factories.ts'

const ADMIN: Viewer = { id: 'admin', role: 'admin', organizationId: null, organizationAdmin: false }
const MANAGER: Viewer = { ...ADMIN, role: 'manager' }

test('organizations are listed by name, in any script, with the numbers of their people', async () => {
  const db = await freshDb()
  const { harbour, lighthouse, ada, bob, charlie } = await cast(db)
  for (const name of ['éclair', 'Zebra', 'apple']) await createOrganization(db, { name })
  const invited = [ada.id, bob.id, charlie.id]
  await db.updateTable('users').set({ invitation_id: newId() }).where('id', 'in', invited).execute()
  await db
    .updateTable('users')
    .set({ deactivated_at: iso(NOW) })
    .where('id', '=', charlie.id)
    .execute()
  const was = iso(NOW)
  await createUser(db, { organization_id: lighthouse.id, organization_admin_at: was, deactivated_at: was })
  const listed = await listOrganizations(db, { by: ADMIN })
  expect(new Set(listed.map(({ name }) => name))).toEqual(
    new Set(['apple', 'éclair', 'Harbour Trust', 'Lighthouse Press', 'Zebra']),
  )
  const latin = listed.map(({ name }) => name).filter((name) => name !== 'éclair')
  expect(latin).toEqual(['apple', 'Harbour Trust', 'Lighthouse Press', 'Zebra'])
  expect(listed.find(({ id }) => id === harbour.id)).toMatchObject({
    people: 3,
    active: 1,
    invited: 2,
    admins: 1,
  })
  expect(listed.find(({ id }) => id === lighthouse.id)).toMatchObject({ people: 2, invited: 0, admins: 0 })
  expect(listed.find(({ name }) => name === 'Zebra')).toMatchObject({
    people: 0,
    active: 0,
    invited: 0,
    admins: 0,
  })
})

test('an organization is added and changed with an audit line each', async () => {
  const db = await freshDb()
  const common = { phone: null, by: ADMIN, now: NOW }
  const added = await addOrganization(db, { name: 'Harbour', locale: 'de', ...common })
  const id = added.ok ? added.id : ''
  const values = { name: 'Hafen', phone: null, locale: null }
  const seen = { name: 'Harbour', phone: null, locale: 'de' }
  const change = (id: string) => changeOrganization(db, { id, values, seen, by: ADMIN, now: NOW })
  expect(await change(id)).toEqual({ ok: true, id })
  expect(await findOrganization(db, { id, by: ADMIN })).toMatchObject({ name: 'Hafen', locale: null })
  expect(await change(id), 'nothing is left to change').toEqual({ ok: true, id })
  expect(await change('nowhere')).toEqual({ ok: false, reason: 'unknown_organization' })
  const lines = await db.selectFrom('audit').select(['action', 'subject_id']).orderBy('id').execute()
  expect(lines).toEqual([
    { action: 'organization.added', subject_id: id },
    { action: 'organization.changed', subject_id: id },
  ])
})

test('a deactivated organization is no choice for new people', async () => {
  const db = await freshDb()
  await createOrganization(db, { name: 'Open' })
  await createOrganization(db, { name: 'Closed', deactivated_at: iso(NOW) })
  expect((await organizationNames(db, { by: ADMIN })).map(({ name }) => name)).toEqual(['Open'])
})

test('who sees whom follows from the role, in every query', async () => {
  const db = await freshDb()
  const { harbour, lighthouse, olga } = await cast(db)
  await createUser(db, { name: 'Manager', role: 'manager', organization_id: harbour.id })
  await sendingOf(db, null)
  await sendingOf(db, harbour.id)
  await sendingOf(db, lighthouse.id)
  const administrator: Viewer = {
    id: olga.id,
    role: 'user',
    organizationId: harbour.id,
    organizationAdmin: true,
  }
  const seen = {
    admin: await everythingFor(db, ADMIN),
    manager: await everythingFor(db, MANAGER),
    administrator: await everythingFor(db, administrator),
    withoutOrganization: await everythingFor(db, { ...administrator, organizationId: null }),
    user: await everythingFor(db, { ...administrator, organizationAdmin: false }),
  }
  const nothing = { users: [], organizations: 0, sendings: 0 }
  expect(seen).toEqual({
    admin: { users: ['Ada', 'Admin', 'Bob', 'Charlie', 'Manager', 'Olga'], organizations: 2, sendings: 3 },
    manager: { users: ['Ada', 'Bob', 'Charlie', 'Manager', 'Olga'], organizations: 2, sendings: 3 },
    administrator: { users: ['Ada', 'Bob', 'Olga'], organizations: 1, sendings: 1 },
    withoutOrganization: nothing,
    user: nothing,
  })
})

async function everythingFor(db: Db, by: Viewer) {
  const users = await db.selectFrom('users').select('name').where(usersInScope(by)).execute()
  const organizations = await db
    .selectFrom('organizations')
    .select('id')
    .where(organizationsInScope(by))
    .execute()
  const sendings = await db.selectFrom('sendings').select('id').where(sendingsInScope(by)).execute()
  return {
    users: users.map(({ name }) => name).sort(),
    organizations: organizations.length,
    sendings: sendings.length,
  }
}

async function sendingOf(db: Db, organizationId: string | null) {
  const sending = { id: newId(), created_by: null, organization_id: organizationId, created_at: iso(NOW) }
  await db.insertInto('sendings').values(sending).execute()
}
