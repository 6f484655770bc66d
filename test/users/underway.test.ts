import { expect, test } from 'vitest'
import { listOrganizations } from '#src/organizations/list.ts'
import { listUsers } from '#src/users/list.ts'
import { withUnderway } from '#src/users/underway.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createOrganization } from '#test/support/factories.ts'
import { createEveryCase } from './every-case.ts'
import { ADMIN, EVERYBODY } from './viewers.ts'

const STATUSES = [
  ['', 'people'],
  ['active', 'active'],
  ['underway', 'underway'],
  ['none', 'uninvited'],
] as const

test('the figures of an organization are those of the list of users, for every combination of facts', async () => {
  const db = await freshDb()
  const { id } = await createOrganization(db, { name: 'Everything' })
  await createEveryCase(db)
  await db.updateTable('users').set({ organization_id: id }).where('organization_id', 'is', null).execute()
  const organizations = await listOrganizations(db, { by: ADMIN })
  const counted = await withUnderway(db, organizations, { by: ADMIN, now: NOW })
  expect(counted).toHaveLength(3)
  for (const organization of counted) {
    for (const [status, figure] of STATUSES) {
      const query = { ...EVERYBODY, status, organization: organization.id }
      const { total } = await listUsers(db, { query, by: ADMIN, now: NOW, defaultLocale: 'en' })
      expect(organization[figure], `${figure} of ${organization.name}`).toBe(total)
    }
    expect(await withUnderway(db, [organization], { by: ADMIN, now: NOW })).toEqual([organization])
  }
  const everything = counted.find((organization) => organization.id === id)
  expect(everything?.underway).toBeGreaterThan(0)
  expect(everything?.invited).toBeGreaterThan(everything?.underway ?? 0)
})
