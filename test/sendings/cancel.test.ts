import { expect, test } from 'vitest'
import { cancelSending } from '#src/sendings/cancel.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

test('each invitation that a cancellation revokes stands in the history of that person’s organization', async () => {
  const { db, secrets, now } = await openPortal()
  const { admin, ada, bob, charlie, harbour, lighthouse } = await cast(db)
  const dora = await createUser(db, { name: 'Dora' })
  const how = { by: viewerOf(admin), now: now() }
  const userIds = [ada, bob, charlie, dora].map(({ id }) => id)
  const sent = await sendInvites(db, { userIds, secrets, ...how })
  if (!sent.ok) throw new Error(sent.reason)
  expect(await cancelSending(db, { id: sent.sendingId, ...how })).toBe(true)

  const lines = await db
    .selectFrom('audit')
    .innerJoin('users', 'users.id', 'subject_id')
    .select(['name', 'audit.organization_id', 'actor_id'])
    .where('action', '=', 'invitation.revoked')
    .orderBy('name')
    .execute()
  const by = { actor_id: admin.id }
  expect(lines).toEqual([
    { name: 'Ada', organization_id: harbour.id, ...by },
    { name: 'Bob', organization_id: harbour.id, ...by },
    { name: 'Charlie', organization_id: lighthouse.id, ...by },
    { name: 'Dora', organization_id: null, ...by },
  ])
})
