import { expect, test } from 'vitest'
import { cancelSending } from '#src/sendings/cancel.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { changeUser } from '#src/users/change.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { createAdmin, createOrganization, createUser } from '#test/support/factories.ts'
import { whileHeld, whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from './standing.ts'

type Scene = Awaited<ReturnType<typeof scene>>

const edit = ({ db, member, by, now }: Scene) =>
  changeUser(db, { id: member.id, values: { name: 'Anna' }, seen: member, by, now })
const out = ({ db, member, by, now }: Scene) => deactivateUser(db, { id: member.id, by, now })
const shut = ({ db, organizationId, by, now }: Scene) =>
  deactivateOrganization(db, { id: organizationId, by, now })

test.each([
  ['edits one of them', edit],
  ['deactivates one of them', out],
  ['deactivates the organisation of one of them', shut],
])('whoever sends to people and an administrator while another %s: both are done', async (_, act) => {
  const crew = await scene()
  const ends = await whileHeld(crew.db, crew.between, [crew.send, () => act(crew)])
  expect(ends).toMatchObject([{ value: { ok: true } }, { value: { ok: true } }])
})

test('whoever cancels a sending to an administrator too while another edits somebody in it: both are done', async () => {
  const crew = await scene()
  const { db, by, now, between } = crew
  const sent = await crew.send()
  const cancel = () => cancelSending(db, { id: sent.ok ? sent.sendingId : '', by, now })
  const ends = await whileHeld(db, between, [cancel, () => edit(crew)])
  expect(ends).toMatchObject([{ value: true }, { value: { ok: true } }])
})

test('of two administrators, one leaves with an organisation and one is demoted at once: one of the two is refused', async () => {
  const { db, now } = await openPortal()
  const { id: organizationId } = await createOrganization(db)
  const [member, other] = [await createAdmin(db, { organization_id: organizationId }), await createAdmin(db)]
  const how = { by: viewerOf(other), now: now() }
  const both = [member.id, other.id]
  const ends = await whileHolding(
    db,
    (trx) => trx.updateTable('users').set({ phone: '1' }).where('id', 'in', both).execute(),
    [
      () => deactivateOrganization(db, { id: organizationId, ...how }),
      () => changeUser(db, { id: other.id, values: { role: 'user' }, seen: other, ...how }),
    ],
  )
  const values = ends.map((end) => end.status === 'fulfilled' && end.value)
  expect(values).toHaveLength(2)
  expect(values).toContainEqual({ ok: false, reason: 'last_admin' })
  expect(values).toContainEqual(expect.objectContaining({ ok: true }))
})

/** In the order of their ids: a member of an organization, somebody else, an administrator who was added last. */
async function scene() {
  const { db, secrets, now: clock } = await openPortal()
  const now = clock()
  const by = viewerOf(await createAdmin(db))
  const { id: organizationId } = await createOrganization(db)
  const member = await createUser(db, { organization_id: organizationId })
  const between = await createUser(db)
  const admin = await createUser(db, { role: 'admin' })
  const userIds = [member, between, admin].map(({ id }) => id)
  const send = () => sendInvites(db, { userIds, by, secrets, now })
  return { db, by, now, organizationId, member, between, send }
}
