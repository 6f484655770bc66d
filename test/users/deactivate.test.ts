import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { acceptInvitation } from '#src/invitations/accept.ts'
import { renewInvitation } from '#src/invitations/renew.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { readSession } from '#src/sessions/session.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { reactivateUser } from '#src/users/reactivate.ts'
import { revokeInvitation } from '#src/users/revoke.ts'
import { CHOSEN, inviteOne, inviteSome, open } from '#test/invitations/invited.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createActiveUser, createAdmin, createOrganization } from '#test/support/factories.ts'
import { underway, viewerOf } from './standing.ts'

test('deactivating somebody ends their link, their sessions and the mails that wait for them', async () => {
  const { portal, by, person, token, sessionId } = await underway()
  const { db } = portal
  expect(await deactivateUser(db, { id: person.id, by, now: NOW })).toEqual({ ok: true })
  expect(await readSession(db, { id: sessionId, now: NOW })).toBeNull()
  expect(await db.selectFrom('sessions').selectAll().where('user_id', '=', person.id).execute()).toEqual([])
  expect(await open(portal, token)).toBeUndefined()
  expect(await portal.deliverMail()).toBe(0)

  await reactivateUser(db, { id: person.id, by, now: NOW })
  expect(await open(portal, token), 'a link that ended does not come back').toBeUndefined()
  expect(await portal.deliverMail()).toBe(0)
})

test('a claim that was begun before a deactivation sets no password, then or after the reactivation', async () => {
  const { portal, by, person, token } = await underway()
  const claim = (await open(portal, token)) ?? ''
  await deactivateUser(portal.db, { id: person.id, by, now: NOW })
  const choose = () => acceptInvitation(portal.db, { claim, password: CHOSEN, now: NOW })
  expect(await choose()).toEqual({ ok: false, reason: 'claim_lost' })
  await reactivateUser(portal.db, { id: person.id, by, now: NOW })
  expect(await choose()).toEqual({ ok: false, reason: 'claim_lost' })
})

test('a revoked invitation is dead for good, also one that ran out and could have been renewed', async () => {
  const { portal, by, person, token, send } = await underway()
  const { db, secrets } = portal
  expect(await revokeInvitation(db, { id: person.id, by, now: NOW })).toEqual({ ok: true })
  expect(await revokeInvitation(db, { id: person.id, by, now: NOW })).toEqual({
    ok: false,
    reason: 'already',
  })
  expect(await open(portal, token)).toBeUndefined()

  await send([person])
  await portal.deliverMail()
  portal.later({ days: 20 })
  await revokeInvitation(db, { id: person.id, by, now: portal.now() })
  await renewInvitation(db, { token, secrets, now: portal.now() })
  expect(await portal.deliverMail()).toBe(0)
})

test('the last administrator who can sign in cannot be deactivated, whoever else was only invited', async () => {
  const db = await freshDb()
  const admin = await createAdmin(db)
  await createAdmin(db, { password_set_at: null })
  await createAdmin(db, { deactivated_at: iso(NOW) })
  const shut = await createOrganization(db, { deactivated_at: iso(NOW) })
  await createAdmin(db, { organization_id: shut.id })
  const by = viewerOf(admin)
  expect(await deactivateUser(db, { id: admin.id, by, now: NOW })).toEqual({
    ok: false,
    reason: 'last_admin',
  })
  const harbour = await createOrganization(db)
  await db.updateTable('users').set({ organization_id: harbour.id }).where('id', '=', admin.id).execute()
  const done = await deactivateOrganization(db, { id: harbour.id, by, now: NOW })
  expect(done).toEqual({ ok: false, reason: 'last_admin' })
  expect(await db.selectFrom('audit').selectAll().execute()).toEqual([])
})

test('of many administrators who deactivate each other at once, one is left', async () => {
  const db = await freshDb()
  const admins = await Promise.all(Array.from({ length: 10 }, () => createAdmin(db)))
  const answers = await Promise.all(
    admins.map((admin, i) => {
      const other = admins[(i + 1) % admins.length]!
      return deactivateUser(db, { id: admin.id, by: viewerOf(other), now: NOW })
    }),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(9)
  const left = await db.selectFrom('users').select('id').where('deactivated_at', 'is', null).execute()
  expect(left).toHaveLength(1)
})

test('who is out of reach is nobody: other organizations, administrators for a manager, and oneself without rights', async () => {
  const db = await freshDb()
  const { ada, charlie, olga, admin } = await cast(db)
  const manager = await createActiveUser(db, { role: 'manager' })
  const nobody = { ok: false, reason: 'unknown_user' }
  const tries = [
    [charlie, olga],
    [admin, olga],
    [manager, olga],
    [admin, manager],
    [ada, charlie],
    [olga, ada],
  ] as const
  for (const [{ id }, who] of tries)
    for (const act of [deactivateUser, reactivateUser, revokeInvitation])
      expect(await act(db, { id, by: viewerOf(who), now: NOW })).toEqual(nobody)
  expect(await db.selectFrom('audit').selectAll().execute()).toEqual([])
})

test('revoked or deactivated while twenty press the link: whoever got in did so before', async () => {
  const { portal, admin, invitees } = await inviteSome(20)
  const by = viewerOf(admin)
  const racing = await Promise.all(
    invitees.map(async ({ id, token }, i) => {
      const end = i % 2 ? deactivateUser : revokeInvitation
      const [claim, ended] = await Promise.all([open(portal, token), end(portal.db, { id, by, now: NOW })])
      expect(ended).toEqual({ ok: true })
      return acceptInvitation(portal.db, { claim: claim ?? '', password: CHOSEN, now: NOW })
    }),
  )
  expect(racing.filter(({ ok }) => ok)).toEqual([])
})

test('invited while being deactivated: no link stays alive', async () => {
  const { portal, admin, invitees, send } = await inviteSome(10)
  const by = viewerOf(admin)
  await Promise.all(
    invitees.flatMap((invitee) => [
      send([invitee]),
      deactivateUser(portal.db, { id: invitee.id, by, now: NOW }),
    ]),
  )
  const alive = await portal.db
    .selectFrom('invitations')
    .select('id')
    .where('revoked_at', 'is', null)
    .where('superseded_at', 'is', null)
    .execute()
  expect(alive).toEqual([])
  expect(await portal.deliverMail()).toBe(0)
})

test('nobody who is deactivated is invited by a sending that goes on', async () => {
  const { portal, admin, invitee } = await inviteOne()
  const by = viewerOf(admin)
  await deactivateUser(portal.db, { id: invitee.id, by, now: NOW })
  const sent = await sendInvites(portal.db, { userIds: [invitee.id], by, secrets: portal.secrets, now: NOW })
  expect(sent).toMatchObject({ ok: true, invited: 0, leftOut: 1 })
})
