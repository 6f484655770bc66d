import { expect, test } from 'vitest'
import type { Viewer } from '#src/organizations/scope.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { reactivateUser } from '#src/users/reactivate.ts'
import { reactivateOrganization } from '#src/users/reactivate-organization.ts'
import { findUser } from '#src/users/show.ts'
import { cast, createActiveUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from './standing.ts'

test('a way in that stops because somebody was deactivated says so, with who and when, and where it went on', async () => {
  const { portal, people, by, invite, deactivate, reactivate, told } = await begin()
  await invite()
  portal.later({ days: 1 })
  const at = portal.now().toISOString()
  await deactivate(people.olga)
  expect(await told()).toEqual(['added', 'queued', 'sent', 'revoked', 'deactivated by Olga'])
  const last = (await findUser(portal.db, { id: people.ada.id, by, now: portal.now() }))?.timeline.at(-1)
  expect(last).toMatchObject({ is: 'bad', at })

  portal.later({ days: 1 })
  await reactivate(people.admin)
  portal.later({ days: 1 })
  await invite()
  const way = ['added', 'queued', 'sent', 'revoked', 'deactivated by Olga', 'reactivated by Admin']
  expect(await told()).toEqual([...way, 'queued', 'sent', 'opened'])
  const page = await (await portal.signIn(people.olga)).visit(`/users/${people.ada.id}`)
  expect(page.text).toMatch(/Deactivated by Olga ?3 Mar, 09:00 UTC Reactivated by Admin ?4 Mar/)
})

test('somebody who came from another organization does not bring along who deactivated them there', async () => {
  const { portal, people, deactivate, reactivate, told } = await begin()
  await deactivate(people.olga)
  await reactivate(people.olga)
  const moved = { organization_id: people.lighthouse.id }
  await portal.db.updateTable('users').set(moved).where('id', '=', people.ada.id).execute()
  const there = viewerOf({ ...people.olga, organization_id: people.lighthouse.id })
  expect(await told(there)).toEqual(['added', 'deactivated', 'reactivated'])
  expect(await told()).toEqual(['added', 'deactivated by Olga', 'reactivated by Olga'])
})

test('whose links ended with their organization is told that, and those who came later are not', async () => {
  const { portal, people, by, invite, told } = await begin()
  const { db, now } = portal
  const { id } = people.harbour
  await invite()
  portal.later({ days: 1 })
  await deactivateOrganization(db, { id, by, now: now() })
  expect(await told()).toEqual(['added', 'queued', 'sent', 'revoked', 'deactivatedWithOrganization by Admin'])
  portal.later({ days: 1 })
  await reactivateOrganization(db, { id, by, now: now() })
  expect(await told()).toEqual([
    ...['added', 'queued', 'sent', 'revoked', 'deactivatedWithOrganization by Admin'],
    'reactivatedWithOrganization by Admin',
  ])
  const later = await createActiveUser(db, { organization_id: id })
  expect((await findUser(db, { id: later.id, by, now: now() }))?.timeline.map(({ what }) => what)).toEqual([
    'added',
  ])
})

test('what is so now is told also where nobody knows who did it', async () => {
  const { portal, people, told } = await begin()
  const gone = { deactivated_at: portal.now().toISOString() }
  await portal.db.updateTable('users').set(gone).where('id', '=', people.ada.id).execute()
  await portal.db.updateTable('organizations').set(gone).execute()
  expect(await told()).toEqual(['added', 'deactivated', 'deactivatedWithOrganization'])
})

async function begin() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const people = await cast(db)
  const by = viewerOf(people.admin)
  const { id } = people.ada
  return {
    ...{ portal, people, by },
    async invite() {
      await sendInvites(db, { userIds: [id], by, secrets, now: now() })
      await portal.deliverMail()
    },
    deactivate: (who: Parameters<typeof viewerOf>[0]) =>
      deactivateUser(db, { id, by: viewerOf(who), now: now() }),
    reactivate: (who: Parameters<typeof viewerOf>[0]) =>
      reactivateUser(db, { id, by: viewerOf(who), now: now() }),
    async told(viewer: Viewer = by) {
      const person = await findUser(db, { id, by: viewer, now: now() })
      return person?.timeline.map(({ what, by: who }) =>
        who && /activated/.test(what) ? `${what} by ${who}` : what,
      )
    },
  }
}
