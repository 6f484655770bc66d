import { expect, test } from 'vitest'
import { sendRecoveryLink } from '#src/recovery/send-link.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import {
  cast,
  createActiveUser,
  createAdmin,
  createOrganization,
  createUser,
} from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'
import { ADMIN, administratorOf } from '#test/users/viewers.ts'

const MANAGER = { ...ADMIN, id: 'manager', role: 'manager' as const }
const USER = { ...ADMIN, id: 'user', role: 'user' as const }
const GONE = '2026-01-01T00:00:00.000Z'

test('nobody causes a link for whom they do not see: that is like somebody who does not exist', async () => {
  const { portal, eve, harbour, lighthouse, admin } = await opened()
  const { id } = eve
  const send = (userId: string, by: typeof ADMIN) => sending(portal, { userId, by })
  const unknown = { ok: false, reason: 'unknown_user' }
  expect(await send(id, administratorOf(lighthouse))).toEqual(unknown)
  expect(await send(id, USER)).toEqual(unknown)
  expect(await send(id, { ...USER, organizationId: harbour.id })).toEqual(unknown)
  for (const by of [MANAGER, administratorOf(harbour)]) expect(await send(admin.id, by)).toEqual(unknown)
  const manager = await createActiveUser(portal.db, { role: 'manager', organization_id: harbour.id })
  expect(await send(manager.id, administratorOf(harbour))).toEqual(unknown)
  expect(await send('never-was', ADMIN)).toEqual(unknown)
  expect(await traces(portal)).toEqual({ links: [], outbox: [], audit: [] })
})

test('whoever looks after somebody does, and the line in the history says who and for whom', async () => {
  const { portal, eve, harbour } = await opened()
  for (const by of [ADMIN, MANAGER, administratorOf(harbour)]) {
    expect(await sending(portal, { userId: eve.id, by })).toEqual({ ok: true, email: eve.email })
    portal.later({ minutes: 61 })
    const { audit, outbox } = await traces(portal)
    const line = { action: 'password.link_sent', actor_id: by.id, subject_id: eve.id }
    expect(audit.at(-1)).toMatchObject({ ...line, organization_id: harbour.id, particulars: '{}' })
    expect(outbox.at(-1)).toMatchObject({ kind: 'password_reset', lane: 0, to: eve.email, user_id: eve.id })
  }
})

test('there is none for those without a password, who are deactivated, or whose organization is', async () => {
  const { portal, ada } = await opened()
  const { db } = portal
  const shut = await createOrganization(db, { deactivated_at: GONE })
  const out = await createActiveUser(db, { deactivated_at: GONE })
  const closed = await createActiveUser(db, { organization_id: shut.id })
  for (const { id: userId } of [ada, await createUser(db, { password_hash: 'generated' }), out, closed])
    expect(await sending(portal, { userId })).toEqual({ ok: false, reason: 'not_recoverable' })
  expect(await traces(portal)).toEqual({ links: [], outbox: [], audit: [] })
})

test('nobody is flooded: three an hour to one inbox, whoever sends them and however its email is spelled', async () => {
  const { portal, eve, harbour } = await opened()
  const tagged = await createActiveUser(portal.db, {
    email: 'eve+work@example.org',
    organization_id: harbour.id,
  })
  const ways = [
    { userId: eve.id },
    { userId: tagged.id, by: administratorOf(harbour) },
    { userId: eve.id, by: MANAGER },
    { userId: tagged.id },
  ]
  for (const way of ways.slice(0, 3)) expect(await sending(portal, way)).toMatchObject({ ok: true })
  portal.later({ minutes: 20 })
  const until = new Date(portal.now().getTime() + 40 * 60_000)
  for (const way of ways) expect(await sending(portal, way)).toEqual({ ok: false, reason: 'limited', until })
  expect((await traces(portal)).outbox).toHaveLength(3)
  portal.later({ minutes: 40 })
  expect(await sending(portal, { userId: eve.id })).toMatchObject({ ok: true })
})

test('of ten at once three are sent, and one link is left that works', async () => {
  const { portal, eve } = await opened()
  const sent = await Promise.all(Array.from({ length: 10 }, () => sending(portal, { userId: eve.id })))
  expect(sent.filter(({ ok }) => ok)).toHaveLength(3)
  const { links } = await traces(portal)
  expect(links.filter(({ superseded_at }) => !superseded_at)).toHaveLength(1)
})

test('neither strangers who ask for somebody nor another organization use up what an administrator may send', async () => {
  const { portal, eve, harbour, lighthouse } = await opened()
  for (let i = 0; i < 5; i++) {
    await portal.guest().post('/recovery', { email: eve.email })
    await portal.deliverMail()
  }
  const elsewhere = { email: 'eve+other@example.org', organization_id: lighthouse.id }
  const other = await createActiveUser(portal.db, elsewhere)
  const theirs = { userId: other.id, by: administratorOf(lighthouse) }
  for (let i = 0; i < 4; i++) await sending(portal, theirs)
  const by = administratorOf(harbour)
  expect(await sending(portal, { userId: eve.id, by })).toMatchObject({ ok: true })
})

test('without a mailbox nothing is made, and it counts for nothing', async () => {
  const { portal, eve } = await opened()
  await writeSetting(portal.db, 'registration_mailbox', '', { by: null, now: portal.now() })
  for (let i = 0; i < 4; i++)
    expect(await sending(portal, { userId: eve.id })).toEqual({ ok: false, reason: 'no_mailbox' })
  expect(await traces(portal)).toEqual({ links: [], outbox: [], audit: [] })
})

test('to an email that nothing is sent to it goes only when somebody insists', async () => {
  const { portal, eve } = await opened()
  const mail = { id: 'a mail', to: eve.email, user_id: null }
  const [at, now] = [portal.now(), portal.now()]
  await suppress(portal.db, { mail, reason: 'bounced', why: null, at, now })
  for (let i = 0; i < 4; i++)
    expect(await sending(portal, { userId: eve.id })).toEqual({ ok: false, reason: 'email_suppressed' })
  expect(await sending(portal, { userId: eve.id, despiteSuppression: true })).toMatchObject({ ok: true })
  expect(await portal.deliverMail()).toBe(1)
})

async function opened() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const eve = await createActiveUser(portal.db, {
    name: 'Eve',
    email: 'eve@example.org',
    organization_id: people.harbour.id,
  })
  return { portal, eve, ...people, admin: await createAdmin(portal.db) }
}

type Which = Omit<Parameters<typeof sendRecoveryLink>[1], 'by' | 'secrets' | 'now'> & { by?: typeof ADMIN }

function sending({ db, secrets, now }: Portal, { by = ADMIN, ...which }: Which) {
  return sendRecoveryLink(db, { ...which, by, secrets, now: now() })
}

async function traces({ db }: Portal) {
  const all = <T extends 'links' | 'outbox' | 'audit'>(table: T) =>
    db
      .selectFrom(table as 'links')
      .selectAll()
      .orderBy('id')
      .execute()
  return { links: await all('links'), outbox: await all('outbox'), audit: await all('audit') }
}
