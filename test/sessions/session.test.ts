import { expect, test } from 'vitest'
import type { Role } from '#db/schema.ts'
import { addMinutes, iso } from '#src/clock.ts'
import { sha256 } from '#src/ids.ts'
import { endSession, readSession, startSession } from '#src/sessions/session.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { createActiveUser, createOrganization } from '#test/support/factories.ts'

const [MINUTE, HOUR, DAY] = [1, 60, 24 * 60]
/** Lucia reads the time itself, a moment after we do. */
const MOMENT = 1 / 60

test.each<[Role, number, number]>([
  ['user', DAY, 30 * DAY],
  ['manager', HOUR, DAY],
  ['admin', HOUR, DAY],
])(
  'the session of a %s ends %i minutes after the last click, and %i minutes after it began',
  async (role, idle, absolute) => {
    const { read } = await signedIn(role)
    expect(await read(idle - MOMENT)).toBe(true)
    const step = idle - MINUTE
    const { read: keepUsing } = await signedIn(role)
    for (let at = 0; at < absolute; at += step) expect(await keepUsing(at), `after ${at} minutes`).toBe(true)
    expect(await keepUsing(absolute - MOMENT)).toBe(true)
    expect(await keepUsing(absolute)).toBe(false)
  },
)

test.each<[Role, number]>([
  ['user', DAY],
  ['manager', HOUR],
  ['admin', HOUR],
])(
  'the session of a %s is over after %i minutes without a click, also when it is looked at late',
  async (role, idle) => {
    const { read } = await signedIn(role)
    expect(await read(idle)).toBe(false)
    expect(await read(idle + DAY)).toBe(false)
  },
)

test('the database holds only the hash of an id', async () => {
  const { db, id } = await signedIn('user')
  const [row, ...more] = await db.selectFrom('sessions').selectAll().execute()
  expect(more).toEqual([])
  expect(row?.id_hash).toBe(sha256(id))
  expect(JSON.stringify(row)).not.toContain(id)
  expect(Buffer.from(id, 'base64url')).toHaveLength(32)
})

test('the hash of an id is not an id', async () => {
  const { db, id } = await signedIn('user')
  expect(await readSession(db, { id: sha256(id), now: NOW })).toBeNull()
  expect(await readSession(db, { id: '', now: NOW })).toBeNull()
})

test('a role counts from the next request on: a promoted user is asked again after an hour', async () => {
  const { db, user, read, id } = await signedIn('user')
  expect(await read(2 * HOUR)).toBe(true)
  await db.updateTable('users').set({ role: 'admin' }).where('id', '=', user.id).execute()
  const found = await readSession(db, { id, now: addMinutes(NOW, 2 * HOUR) })
  expect(found?.user.role).toBe('admin')
  expect(await read(3 * HOUR)).toBe(false)
})

test.each(['person', 'organization'] as const)('deactivating the %s ends the session', async (what) => {
  const { db, user, organization, read } = await signedIn('user')
  const id = what === 'person' ? user.id : organization.id
  await db
    .updateTable(what === 'person' ? 'users' : 'organizations')
    .set({ deactivated_at: iso(NOW) })
    .where('id', '=', id)
    .execute()
  expect(await read(0)).toBe(false)
})

test('ending one session leaves the others', async () => {
  const { db, user, id, read } = await signedIn('user')
  const other = await startSession(db, { userId: user.id, now: NOW })
  await endSession(db, { id, now: NOW })
  expect(await read(0)).toBe(false)
  expect(await readSession(db, { id: other, now: NOW })).not.toBeNull()
})

async function signedIn(role: Role) {
  const db = await freshDb()
  const organization = await createOrganization(db)
  const user = await createActiveUser(db, { role, organization_id: organization.id })
  const id = await startSession(db, { userId: user.id, now: NOW })
  const read = async (minutes: number) =>
    (await readSession(db, { id, now: addMinutes(NOW, minutes) })) !== null
  return { db, organization, user, id, read }
}
