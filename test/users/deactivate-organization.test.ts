import { expect, test } from 'vitest'
import { signIn } from '#src/passwords/sign-in.ts'
import { readSession } from '#src/sessions/session.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { reactivateOrganization } from '#src/users/reactivate-organization.ts'
import { open } from '#test/invitations/invited.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createActiveUser, createAdmin, createOrganization, PASSWORD } from '#test/support/factories.ts'
import { underway, viewerOf } from './standing.ts'

test('deactivating an organization shuts out everybody in it at once, and nobody else', async () => {
  const { portal, by, person, token, sessionId } = await underway()
  const harbour = await createOrganization(portal.db)
  await portal.db
    .updateTable('users')
    .set({ organization_id: harbour.id })
    .where('id', '=', person.id)
    .execute()
  expect(await deactivateOrganization(portal.db, { id: 'nowhere', by, now: NOW })).toEqual({
    ok: false,
    reason: 'unknown_organization',
  })
  expect(await deactivateOrganization(portal.db, { id: harbour.id, by, now: NOW })).toEqual({ ok: true })
  expect(await readSession(portal.db, { id: sessionId, now: NOW })).toBeNull()
  expect(await open(portal, token)).toBeUndefined()
  expect(await portal.deliverMail()).toBe(0)

  await reactivateOrganization(portal.db, { id: harbour.id, by, now: NOW })
  expect(await readSession(portal.db, { id: sessionId, now: NOW })).toBeNull()
  expect(await open(portal, token)).toBeUndefined()
  expect(
    await portal.db.selectFrom('users').select('id').where('deactivated_at', 'is not', null).execute(),
  ).toEqual([])
})

test('whoever signs in while their organization is being deactivated leaves no session behind', async () => {
  const { portal, by } = await underway()
  const harbour = await createOrganization(portal.db)
  const { id, email } = await createActiveUser(portal.db, { organization_id: harbour.id })
  const sessions = portal.db.selectFrom('sessions').selectAll().where('user_id', '=', id)
  for (let i = 0; i < 3; i++) {
    const signingIn = Array.from({ length: 4 }, () =>
      signIn(portal.db, { email, password: PASSWORD, now: NOW }),
    )
    await signingIn[0]
    await Promise.all([...signingIn, deactivateOrganization(portal.db, { id: harbour.id, by, now: NOW })])
    expect(await sessions.execute()).toEqual([])
    await reactivateOrganization(portal.db, { id: harbour.id, by, now: NOW })
  }
})

test('a manager neither deactivates nor reactivates an organization that an administrator belongs to', async () => {
  const db = await freshDb()
  const { harbour } = await cast(db)
  const manager = viewerOf(await createActiveUser(db, { role: 'manager' }))
  const chief = viewerOf(await createAdmin(db))
  await createAdmin(db, { organization_id: harbour.id })
  const which = { id: harbour.id, now: NOW }
  const refused = { ok: false, reason: 'has_admins' }
  expect(await deactivateOrganization(db, { ...which, by: manager })).toEqual(refused)
  expect(await deactivateOrganization(db, { ...which, by: chief })).toEqual({ ok: true })
  expect(await reactivateOrganization(db, { ...which, by: manager })).toEqual(refused)
  expect(await reactivateOrganization(db, { ...which, by: chief })).toEqual({ ok: true })
})
