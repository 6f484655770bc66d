import { expect, test } from 'vitest'
import { addDays, iso } from '#src/clock.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { plannedFor } from '#src/sendings/planned.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { revokeInvitation } from '#src/users/revoke.ts'
import { cast, createActiveUser, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

const WHEN = 'Thursday 5 March at 09:00 UTC'

test('the page of a person says when the next invitation leaves by itself, and who planned it', async () => {
  const { portal, people, later } = await begin()
  const pageFor = async (who: { id: string }) => (await portal.signIn(who)).visit(`/users/${people.ada.id}`)
  expect((await pageFor(people.admin)).text).toContain('Not invited yet')
  await later()
  const page = await pageFor(people.admin)
  expect(page.text).toContain(`An invitation is planned for ${WHEN}`)
  expect(page.text).toContain('Planned by Admin.')
  expect(page.text).toMatch(/Invitation planned by Admin ?5 Mar, 09:00 UTC/)
  expect(page.text).not.toContain('Not invited yet')
  expect((await page.follow('See the sending')).heading).toBe(`Scheduled for ${WHEN}`)

  portal.later({ minutes: 1 })
  await page.press('Send invitation')
  expect((await pageFor(people.admin)).text).not.toContain('planned')
})

test('everybody who sees a person sees what is planned for them; the sending, whoever may', async () => {
  const { portal, people, later, by } = await begin()
  const manager = await createActiveUser(portal.db, { role: 'manager' })
  await later()
  await later({ who: people.bob, by: viewerOf(people.olga) })
  const look = async (who: { id: string }, whom: { id: string }) => {
    const page = await (await portal.signIn(who)).visit(`/users/${whom.id}`)
    return [page.status, page.text.includes(WHEN), page.links().includes('See the sending')]
  }
  for (const who of [people.admin, manager])
    for (const whom of [people.ada, people.bob]) expect(await look(who, whom)).toEqual([200, true, true])
  expect(await look(people.olga, people.ada)).toEqual([200, true, false])
  expect(await look(people.olga, people.bob)).toEqual([200, true, true])
  await later({ who: people.charlie, by })
  expect(await look(people.olga, people.charlie)).toEqual([404, false, false])
  const nobody = await createActiveUser(portal.db, { organization_id: people.harbour.id })
  expect(await look(nobody, people.ada)).toEqual([404, false, false])
})

test('the list says so beside each of them, to everybody who sees them', async () => {
  const { portal, people, later, cancel, by } = await begin()
  const { admin, olga, ada, bob, charlie } = people
  await later({ who: bob, by: viewerOf(olga) })
  await later({ who: charlie, by, days: 5 })
  const first = await later({ who: ada, days: 2 })
  const planned = async (viewer: { id: string }, whom = [ada, bob, olga]) => {
    const list = await (await portal.signIn(viewer)).visit('/users')
    return whom.map(({ email }) => /Planned for (\d+ \w+)/.exec(list.row(email))?.[1])
  }
  const [second, third, fifth] = ['4 March', '5 March', '7 March']
  expect(await planned(admin, [ada, bob, charlie, olga])).toEqual([second, third, fifth, undefined])
  expect(await planned(olga)).toEqual([second, third, undefined])
  await cancel(first)
  expect(await planned(admin)).toEqual([undefined, third, undefined])
})

test('its page says for how many of those chosen it is by now', async () => {
  const { portal, people, by, invite } = await begin()
  const { db, secrets, now } = portal
  const userIds = [people.ada.id, people.bob.id]
  const sent = await sendInvites(db, { userIds, sendAt: addDays(now(), 3), by, secrets, now: now() })
  if (!sent.ok) throw new Error(sent.reason)
  const sending = await (await portal.signIn(people.admin)).visit(`/sendings/${sent.sendingId}`)
  expect(sending.text).toContain('For 2 people, chosen by Admin.')
  portal.later({ minutes: 1 })
  await invite()
  expect((await sending.reload()).text).toContain('For 1 of 2 people as things stand, chosen by Admin.')
})

test('a filter is for those who matched it when it was confirmed', async () => {
  const { portal, people, planned, by } = await begin()
  const { db, now } = portal
  const filter = { q: '', status: '', organization: people.harbour.id, locale: '' } as const
  await sendToMatching(db, { filter, again: false, sendAt: addDays(now(), 3), by, now: now() })
  const late = await createUser(db, { organization_id: people.harbour.id })
  expect(await planned()).toMatchObject({ at: iso(addDays(now(), 3)), by: 'Admin' })
  expect(await planned(late)).toBeUndefined()
  expect(await planned(people.olga), 'who is in already').toBeUndefined()
})

test('of several the first is told', async () => {
  const { portal, later, planned, cancel } = await begin()
  await later({ days: 5 })
  const first = await later({ days: 2 })
  expect(await planned()).toMatchObject({ at: iso(addDays(portal.now(), 2)) })
  await cancel(first)
  expect(await planned()).toMatchObject({ at: iso(addDays(portal.now(), 5)) })
})

test('only to those who were never invited: not to whoever is by now', async () => {
  const { portal, people, planned, invite, revoke, by } = await begin()
  const { db, now } = portal
  const filter = { q: 'ada', status: '', organization: '', locale: '' } as const
  await sendToMatching(db, { filter, again: false, sendAt: addDays(now(), 3), by, now: now() })
  expect(await planned(people.ada)).toBeDefined()
  await invite()
  await revoke()
  expect(await planned(people.ada)).toBeUndefined()
})

test('whoever was invited since keeps that link, and is to get another once it has ended', async () => {
  const { portal, later, planned, invite, revoke } = await begin()
  await invite()
  portal.later({ minutes: 1 })
  await later()
  expect(await planned(), 'an earlier link is replaced').toBeDefined()
  portal.later({ minutes: 1 })
  await invite()
  expect(await planned()).toBeUndefined()
  await revoke()
  expect(await planned()).toBeDefined()
})

type World = Awaited<ReturnType<typeof begin>>

test.each<[string, (world: World) => Promise<unknown>]>([
  [
    'the person is deactivated',
    ({ portal, people, by }) => deactivateUser(portal.db, { id: people.ada.id, by, now: portal.now() }),
  ],
  [
    'their organization is deactivated',
    ({ portal, people }) =>
      portal.db
        .updateTable('organizations')
        .set({ deactivated_at: iso(portal.now()) })
        .where('id', '=', people.harbour.id)
        .execute(),
  ],
  [
    'their email is suppressed',
    ({ portal, people }) => {
      const mail = { id: 'a mail', to: people.ada.email, user_id: people.ada.id }
      return suppress(portal.db, { mail, reason: 'bounced', why: null, at: portal.now(), now: portal.now() })
    },
  ],
  [
    'they belong to another organization',
    ({ portal, people }) =>
      portal.db
        .updateTable('users')
        .set({ organization_id: people.lighthouse.id })
        .where('id', '=', people.ada.id)
        .execute(),
  ],
  [
    'whoever planned it has lost the right',
    ({ portal, people }) =>
      portal.db
        .updateTable('users')
        .set({ organization_admin_at: null })
        .where('id', '=', people.olga.id)
        .execute(),
  ],
  ['its time has come', async ({ portal }) => portal.later({ days: 3 })],
])('nothing is promised when %s', async (_, happen) => {
  const world = await begin()
  await world.later({ by: viewerOf(world.people.olga) })
  expect(await world.planned()).toBeDefined()
  await happen(world)
  expect(await world.planned()).toBeUndefined()
})

async function begin() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const people = await cast(db)
  const by = viewerOf(people.admin)
  const { ada } = people
  return {
    ...{ portal, people, by },
    planned: async (who: { id: string } = ada) =>
      (await plannedFor(db, { userIds: [who.id], by, now: now() })).get(who.id),
    async later({ who = ada, days = 3, by: sender = by } = {}) {
      const sendAt = addDays(now(), days)
      const sent = await sendInvites(db, { userIds: [who.id], sendAt, by: sender, secrets, now: now() })
      if (!sent.ok) throw new Error(sent.reason)
      return sent.sendingId
    },
    async invite() {
      await sendInvites(db, { userIds: [ada.id], by, secrets, now: now() })
      await portal.deliverMail()
    },
    revoke: () => revokeInvitation(db, { id: ada.id, by, now: now() }),
    cancel: (id: string) => cancelSending(db, { id, by, now: now() }),
  }
}
