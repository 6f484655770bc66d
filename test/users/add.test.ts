import { expect, test } from 'vitest'
import type { Db, Role } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { parseEmail } from '#src/email.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { addUser } from '#src/users/add.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createOrganization } from '#test/support/factories.ts'
import { ADMIN, administratorOf } from './viewers.ts'

const MANAGER: Viewer = { ...ADMIN, role: 'manager' }
const PLAIN: Viewer = { ...ADMIN, role: 'user' }

test('somebody is added with one line in the audit', async () => {
  const db = await freshDb()
  const harbour = await createOrganization(db)
  const added = await add(db, ADMIN, { email: 'Ada@BÜCHER.example', organizationId: harbour.id })
  const id = added.ok ? added.id : ''
  const user = await db.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect(user).toMatchObject({
    ...{ id, email: 'ada@xn--bcher-kva.example', email_typed: 'Ada@BÜCHER.example' },
    ...{ name: 'Åsa', name_key: 'åsa', organization_id: harbour.id, password_hash: null },
    ...{ activity: 'added', created_by: ADMIN.id, created_at: iso(NOW) },
  })
  const lines = await db.selectFrom('audit').selectAll().execute()
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ action: 'user.added', subject_id: id, actor_id: ADMIN.id })
})

test.each<[string, Viewer, Role, boolean]>([
  ['an administrator', ADMIN, 'admin', true],
  ['an administrator', ADMIN, 'manager', true],
  ['a manager', MANAGER, 'user', true],
  ['a manager', MANAGER, 'manager', false],
  ['a manager', MANAGER, 'admin', false],
  ['a user', PLAIN, 'manager', false],
  ['a user', PLAIN, 'admin', false],
])('%s gives the role %#', async (_who, by, role, allowed) => {
  const db = await freshDb()
  const added = await add(db, by, { role })
  expect(added.ok ? 'added' : added.reason).toBe(allowed ? 'added' : 'unknown_role')
  expect(await db.selectFrom('users').select('role').execute()).toEqual(allowed ? [{ role }] : [])
})

test('of many who add the same email at once, one does', async () => {
  const db = await freshDb()
  const spellings = ['ada@example.org', 'ADA@example.org', 'Ada@EXAMPLE.org', ' ada@example.org ']
  const answers = await Promise.all(spellings.map((email) => add(db, ADMIN, { email })))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.reason === 'email_taken')).toHaveLength(3)
})

test('an organization administrator is not told whose email it is, only that they cannot add it', async () => {
  const db = await freshDb()
  const { harbour, charlie, ada, admin } = await cast(db)
  const by = administratorOf(harbour)
  expect(await add(db, by, { email: ada.email })).toEqual({ ok: false, reason: 'email_taken' })
  for (const { email } of [charlie, admin])
    expect(await add(db, by, { email })).toEqual({ ok: false, reason: 'email_unavailable' })
})

test('nobody is added to an organization that does not exist or is deactivated', async () => {
  const db = await freshDb()
  const closed = await createOrganization(db, { deactivated_at: iso(NOW) })
  for (const organizationId of ['nowhere', closed.id])
    expect(await add(db, ADMIN, { organizationId })).toEqual({ ok: false, reason: 'unknown_organization' })
  expect(await add(db, administratorOf(closed), {})).toEqual({ ok: false, reason: 'unknown_organization' })
  expect(await db.selectFrom('users').select('id').execute()).toEqual([])
})

interface Given {
  email?: string
  organizationId?: string
  role?: Role
}

function add(db: Db, by: Viewer, { email = 'asa@example.org', organizationId, role = 'user' }: Given) {
  return addUser(db, {
    name: 'Åsa',
    email: parseEmail(email)!,
    organizationId: organizationId ?? null,
    locale: null,
    role,
    by,
    now: NOW,
  })
}
