import { expect, test } from 'vitest'
import type { Db, Role } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { readSession, startSession } from '#src/sessions/session.ts'
import { setAdministrator } from '#src/users/administer.ts'
import { changeUser } from '#src/users/change.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createActiveUser, createAdmin, createOrganization } from '#test/support/factories.ts'
import { viewerOf } from './standing.ts'

const ROLES: Role[] = ['user', 'manager', 'admin']

test('name and language are changed, with one line in the audit, and sessions go on', async () => {
  const db = await freshDb()
  const { ada, olga } = await cast(db)
  const id = await startSession(db, { userId: ada.id, now: NOW })
  expect(await change(db, ada, olga, { name: 'Åda', locale: 'de' })).toMatchObject({ ok: true })
  const row = await userOf(db, ada)
  expect(row).toMatchObject({
    name: 'Åda',
    name_key: 'åda',
    locale: 'de',
    organization_id: ada.organization_id,
  })
  expect(await readSession(db, { id, now: NOW })).not.toBeNull()
  const lines = await db.selectFrom('audit').select(['action', 'subject_id', 'organization_id']).execute()
  expect(lines).toEqual([
    { action: 'user.changed', subject_id: ada.id, organization_id: ada.organization_id },
  ])
})

test('only administrators give and take roles, up to their own and no further', async () => {
  const db = await freshDb()
  const { ada, olga, admin } = await cast(db)
  const manager = await createActiveUser(db, { role: 'manager' })
  for (const role of ['manager', 'admin'] as const)
    for (const who of [olga, manager])
      expect(await change(db, ada, who, { role })).toEqual({ ok: false, reason: 'unknown_role' })
  expect(await change(db, manager, manager, { role: 'admin' })).toEqual({ ok: false, reason: 'unknown_role' })
  expect(await change(db, olga, olga, { role: 'admin' })).toEqual({ ok: false, reason: 'unknown_role' })
  const colleague = await createActiveUser(db, { role: 'manager' })
  expect(await change(db, colleague, manager, { role: 'user' })).toEqual({
    ok: false,
    reason: 'unknown_role',
  })
  for (const role of ROLES) expect(await change(db, ada, admin, { role })).toMatchObject({ ok: true })
  expect((await userOf(db, ada)).role).toBe('admin')
})

test('another role ends every session at the next request', async () => {
  const db = await freshDb()
  const { ada, admin } = await cast(db)
  const id = await startSession(db, { userId: ada.id, now: NOW })
  await change(db, ada, admin, { role: 'manager' })
  expect(await readSession(db, { id, now: NOW })).toBeNull()
})

test('whoever leaves an organization leaves its administration behind, and its session', async () => {
  const db = await freshDb()
  const { olga, admin, lighthouse } = await cast(db)
  const id = await startSession(db, { userId: olga.id, now: NOW })
  expect(await change(db, olga, admin, { organization_id: lighthouse.id })).toMatchObject({ ok: true })
  expect(await userOf(db, olga)).toMatchObject({
    organization_id: lighthouse.id,
    organization_admin_at: null,
  })
  expect(await readSession(db, { id, now: NOW })).toBeNull()
})

test('an organization administrator moves nobody, and nobody is moved to where nothing is', async () => {
  const db = await freshDb()
  const { ada, olga, charlie, admin, lighthouse } = await cast(db)
  const shut = await createOrganization(db, { deactivated_at: iso(NOW) })
  const refused = { ok: false, reason: 'unknown_organization' }
  for (const organization_id of [lighthouse.id, null])
    expect(await change(db, ada, olga, { organization_id })).toEqual(refused)
  for (const organization_id of ['nowhere', shut.id])
    expect(await change(db, ada, admin, { organization_id })).toEqual(refused)
  expect(await change(db, charlie, olga, {})).toEqual({ ok: false, reason: 'unknown_user' })
  expect(await change(db, admin, olga, {})).toEqual({ ok: false, reason: 'unknown_user' })
})

test('of many administrators who take each other’s role at once, one keeps it', async () => {
  const db = await freshDb()
  const admins = await Promise.all(Array.from({ length: 10 }, () => createAdmin(db)))
  const answers = await Promise.all(
    admins.map((admin, i) => change(db, admin, admins[(i + 1) % admins.length]!, { role: 'user' })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(9)
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'last_admin' })
  expect(await db.selectFrom('users').select('id').where('role', '=', 'admin').execute()).toHaveLength(1)
})

test('of several who change the same from pages opened together, one does, and the others are told', async () => {
  const db = await freshDb()
  const { ada, admin } = await cast(db)
  const seen = await userOf(db, ada)
  const by = viewerOf(admin)
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      changeUser(db, { id: ada.id, values: { name: `Ada ${i}`, phone: null }, seen, by, now: NOW }),
    ),
  )
  const refused = answers.filter(({ ok }) => !ok)
  expect(refused).toHaveLength(5)
  for (const answer of refused) expect(answer).toMatchObject({ reason: 'overtaken', overtaken: ['name'] })
})

test('administrators of an organization are made and unmade within it, and sign in anew', async () => {
  const db = await freshDb()
  const { ada, olga, charlie, admin } = await cast(db)
  const manager = await createActiveUser(db, { role: 'manager' })
  const id = await startSession(db, { userId: ada.id, now: NOW })
  expect(await administer(db, ada, olga, true)).toMatchObject({ ok: true })
  expect(await readSession(db, { id, now: NOW })).toBeNull()
  expect((await userOf(db, ada)).organization_admin_at).toBe(iso(NOW))
  expect(await administer(db, ada, olga, true)).toEqual({ ok: false, reason: 'already' })
  expect(await administer(db, ada, manager, false)).toMatchObject({ ok: true })
  expect(await administer(db, charlie, olga, true)).toEqual({ ok: false, reason: 'unknown_user' })
  expect(await administer(db, olga, ada, false), 'a plain user').toEqual({
    ok: false,
    reason: 'unknown_user',
  })
  expect(await administer(db, manager, admin, true)).toEqual({ ok: false, reason: 'not_possible' })
})

type Who = Parameters<typeof viewerOf>[0]
type What = Parameters<typeof changeUser>[1]['values']

/** On a page that was opened just now. */
async function change(db: Db, { id }: { id: string }, who: Who, values: What) {
  const seen = await userOf(db, { id })
  return changeUser(db, { id, values, seen, by: viewerOf(who), now: NOW })
}

function administer(db: Db, { id }: { id: string }, who: Who, administers: boolean) {
  return setAdministrator(db, { id, administers, by: viewerOf(who), now: NOW })
}

function userOf(db: Db, { id }: { id: string }) {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
