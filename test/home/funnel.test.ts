import { expect, test } from 'vitest'
import type { FunnelQuery } from '#src/home/funnel.ts'
import { readFunnel } from '#src/home/funnel.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { addEarlier, createInvited } from './invited.ts'

const ADMIN: Viewer = { id: 'a', role: 'admin', organizationId: null, organizationAdmin: false }
const MANAGER: Viewer = { ...ADMIN, role: 'manager' }

test('people are counted by how far they came, and every step is a part of the one before', async () => {
  const portal = await openPortal()
  await createUser(portal.db)
  await createInvited(portal.db, { mail: 'waiting' })
  await createInvited(portal.db, { mail: 'failed' })
  await createInvited(portal.db)
  await createInvited(portal.db)
  await createInvited(portal.db, { opened: true })
  await createInvited(portal.db, { lapsed: true })
  await createInvited(portal.db, { accepted: true })
  expect(await funnel(portal)).toEqual({ invited: 7, sent: 5, opened: 3, accepted: 1 })
})

test('a person with several invitations counts once, and as far as any of them led', async () => {
  const portal = await openPortal()
  const person = await createInvited(portal.db, { accepted: true })
  await addEarlier(portal.db, person, 3)
  expect(await funnel(portal)).toEqual({ invited: 1, sent: 1, opened: 1, accepted: 1 })
})

test('a link that was opened had arrived, even when nobody knows of a mail', async () => {
  const portal = await openPortal()
  await createInvited(portal.db, { mail: 'cancelled', opened: true })
  expect(await funnel(portal)).toEqual({ invited: 1, sent: 1, opened: 1, accepted: 0 })
})

test('where deliveries are reported, the second step is what was delivered', async () => {
  const portal = await openPortal()
  const { id } = await createInvited(portal.db)
  await createInvited(portal.db)
  await createInvited(portal.db, { opened: true })
  await portal.db
    .updateTable('outbox')
    .set({ delivered_at: portal.now().toISOString() })
    .where('user_id', '=', id)
    .execute()
  const steps = await funnel(portal, {}, ADMIN, true)
  expect(steps).toEqual({ invited: 3, delivered: 2, opened: 1, accepted: 0 })
})

test('a period holds those who were invited in it', async () => {
  const portal = await openPortal()
  for (const daysAgo of [1, 6, 8, 29, 31, 300, 400]) await createInvited(portal.db, { daysAgo })
  expect((await funnel(portal, { period: 7 })).invited).toBe(2)
  expect((await funnel(portal, { period: 30 })).invited).toBe(4)
  expect((await funnel(portal, { period: 365 })).invited).toBe(6)
})

test('an organization counts its own people only', async () => {
  const portal = await openPortal()
  const { harbour, lighthouse } = await cast(portal.db)
  for (const { id } of [harbour, harbour, lighthouse])
    await createInvited(portal.db, { user: { organization_id: id }, accepted: true })
  expect(await funnel(portal, { organization: harbour.id })).toEqual({
    invited: 2,
    sent: 2,
    opened: 2,
    accepted: 2,
  })
  expect((await funnel(portal, { organization: 'nobody' })).invited).toBe(0)
})

test('managers never count administrators, and nobody else counts anybody', async () => {
  const portal = await openPortal()
  const { harbour } = await cast(portal.db)
  await createInvited(portal.db, { user: { role: 'admin' } })
  await createInvited(portal.db, { user: { organization_id: harbour.id } })
  expect((await funnel(portal)).invited).toBe(2)
  expect((await funnel(portal, {}, MANAGER)).invited).toBe(1)
  expect((await funnel(portal, {}, { ...ADMIN, role: 'user' })).invited).toBe(0)
})

async function funnel(portal: Portal, query: Partial<FunnelQuery> = {}, by = ADMIN, reports = false) {
  const asked = { period: 30 as const, organization: '', ...query }
  const steps = await readFunnel(portal.db, { query: asked, by, now: portal.now(), reports })
  return Object.fromEntries(steps.map(({ step, people }) => [step, people])) as Record<string, number>
}
