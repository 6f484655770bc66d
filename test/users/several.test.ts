import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { previewSeveral } from '#src/users/several.ts'
import { open } from '#test/invitations/invited.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'
import { cast, createOrganization, createUser } from '#test/support/factories.ts'
import { add, everybody, idsIn, outcomesOf } from './adding.ts'
import { underway } from './standing.ts'
import { ADMIN, administratorOf } from './viewers.ts'

test('the preview says of each line what will happen to it, and writes nothing', async () => {
  const db = await freshDb()
  const { harbour, lighthouse, ada } = await cast(db)
  await createUser(db, { email: 'gone@example.org', deactivated_at: iso(NOW) })
  const closed = await createOrganization(db, { deactivated_at: iso(NOW) })
  await createUser(db, { email: 'closed@example.org', organization_id: closed.id })
  const emails = `Ada L <ADA@example.org>, new@example.org; olga@example.org gone@example.org
    closed@example.org charlie@example.org, not-an-address, New <new@EXAMPLE.org>`
  const before = await everybody(db)

  const lines = await previewSeveral(db, { emails, organizationId: harbour.id, by: ADMIN, now: NOW })
  expect(lines.map((line) => [line.email, line.class, line.take])).toEqual([
    ['ada@example.org', 'known', true],
    ['new@example.org', 'new', true],
    ['olga@example.org', 'active', null],
    ['gone@example.org', 'deactivated', null],
    ['closed@example.org', 'deactivated', null],
    ['charlie@example.org', 'elsewhere', null],
    [null, 'malformed', null],
    ['new@example.org', 'repeated', null],
  ])
  expect(lines[0]?.name).toBe(ada.name)
  expect(await everybody(db)).toEqual(before)

  const anywhere = await previewSeveral(db, { emails, organizationId: null, by: ADMIN, now: NOW })
  expect(anywhere.find((line) => line.email === 'charlie@example.org')?.class).toBe('known')
  expect(lighthouse.id).not.toBe(harbour.id)
})

test('somebody with a link on its way is only taken when the box is ticked by hand', async () => {
  const db = await freshDb()
  const { ada } = await cast(db)
  await createInvitation(db, ada.id)
  const [line] = await previewSeveral(db, { emails: ada.email, organizationId: null, by: ADMIN, now: NOW })
  expect(line).toMatchObject({ class: 'pending', take: false })
  const taken = await add(db, ADMIN, { emails: ada.email, take: [1] })
  expect(taken).toMatchObject({ added: 0, lines: [{ outcome: 'known', userId: ada.id }] })
})

test('somebody whose mail arrived has a link; somebody whose mail came back has none that counts', async () => {
  const { portal, person } = await underway()
  const { db } = portal
  const look = async () => {
    const choice = { emails: person.email, organizationId: null, by: ADMIN, now: portal.now() }
    const [line] = await previewSeveral(db, choice)
    return [line?.class, line?.take]
  }
  expect(await look()).toEqual(['pending', false])
  const at = iso(portal.now())
  await db.updateTable('outbox').set({ delivered_at: at }).where('kind', '=', 'invitation').execute()
  expect(await look()).toEqual(['pending', false])
  await db.updateTable('outbox').set({ bounced_at: at }).where('kind', '=', 'invitation').execute()
  expect(await look()).toEqual(['known', true])
})

test('somebody who is choosing a password right now is left alone, until they have lapsed', async () => {
  const { portal, person, token } = await underway()
  const look = async () => {
    const choice = { emails: person.email, organizationId: null, by: ADMIN, now: portal.now() }
    const [line] = await previewSeveral(portal.db, choice)
    return [line?.class, line?.take]
  }
  await open(portal, token)
  expect(await look()).toEqual(['pending', false])
  portal.later({ minutes: 30 })
  expect(await look()).toEqual(['known', true])
})

test('to an organization administrator everybody else looks new, and stays untouched', async () => {
  const db = await freshDb()
  const { harbour, lighthouse, admin, charlie, ada } = await cast(db)
  const by = administratorOf(harbour)
  const emails = [charlie, admin, ada, { email: 'dora@example.org' }].map(({ email }) => email).join('\n')
  const lines = await previewSeveral(db, { emails, organizationId: lighthouse.id, by, now: NOW })
  expect(lines.map((line) => line.class)).toEqual(['new', 'new', 'known', 'new'])
  expect(lines.map((line) => line.name)).toEqual(['charlie', 'admin', 'Ada', 'dora'])

  const before = await people(db, [charlie.id, admin.id])
  const result = await add(db, by, { emails, take: [1, 2, 3, 4], organizationId: lighthouse.id })
  const dora = (await everybody(db)).find(({ email }) => email === 'dora@example.org')
  expect(dora?.organization_id).toBe(harbour.id)
  expect(outcomesOf(result)).toEqual(['unavailable', 'unavailable', 'known', 'added'])
  expect(idsIn(result)).toEqual([null, null, ada.id, dora?.id])
  expect(await people(db, [charlie.id, admin.id])).toEqual(before)
})

function people(db: Db, ids: string[]) {
  return db.selectFrom('users').selectAll().where('id', 'in', ids).orderBy('id').execute()
}

async function createInvitation(db: Db, userId: string) {
  const id = newId()
  const invitation = {
    id,
    user_id: userId,
    generation: 1,
    email: '',
    key_id: 'k',
    token_hash: id,
    renewals: 0,
  }
  await db
    .insertInto('invitations')
    .values({ ...invitation, created_at: iso(NOW) })
    .execute()
  await db.updateTable('users').set({ invitation_id: id }).where('id', '=', userId).execute()
}
