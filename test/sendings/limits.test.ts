import { expect, test } from 'vitest'
import { parseEmail } from '#src/email.ts'
import { renewInvitation } from '#src/invitations/renew.ts'
import { showLink } from '#src/invitations/show-link.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { suppress } from '#src/suppressions/suppress.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { tokenOf } from '#test/invitations/invited.ts'
import { cast, createOrganizationAdmin, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

const EVERYBODY = { q: '', status: '', organization: '', locale: '' } as const
const OVER_DAILY = { ok: false, reason: 'over_daily' }

test('an organization administrator invites no more than so many at once', async () => {
  const { limit, crowd, send, invited } = await harbour(5)
  await limit({ bulk: 3 })
  expect(await send(crowd)).toEqual({ ok: false, reason: 'over_at_once' })
  expect(await invited()).toBe(0)
  expect(await send(crowd.slice(0, 3))).toMatchObject({ ok: true, invited: 3 })
})

test('and no more in 24 hours, by whatever way; after that the day begins anew', async () => {
  const { portal, by, limit, crowd, send, invited } = await harbour(5)
  await limit({ daily: 3 })
  expect(await send(crowd.slice(0, 2))).toMatchObject({ ok: true })
  expect(await send(crowd.slice(2, 4))).toEqual(OVER_DAILY)
  expect(await send(crowd.slice(2, 3))).toMatchObject({ ok: true })
  const { db, secrets, now } = portal
  const one = { userId: crowd[3]!.id, invitationId: null, by, secrets, now: now() }
  expect(await showLink(db, { ...one, baseUrl: '' })).toEqual(OVER_DAILY)
  expect(await correctEmail(db, { ...one, email: parseEmail('new@example.org')! })).toEqual(OVER_DAILY)
  expect(await invited()).toBe(3)
  portal.later({ days: 1 })
  expect(await send(crowd.slice(0, 3))).toMatchObject({ ok: true, invited: 3 })
})

test('whoever is refused for another reason met no limit, reached or not', async () => {
  const { portal, people, by, limit, crowd, send } = await harbour(2)
  await limit({ daily: 1 })
  await send(crowd.slice(0, 1))
  const { db, secrets, now } = portal
  const [at, mail] = [now(), { id: 'a mail', to: 'gone@example.org', user_id: null }]
  await suppress(db, { mail, reason: 'bounced', why: null, at, now: at })
  const refused = [
    [people.charlie.id, 'new@example.org', 'unknown_user'],
    [people.olga.id, 'new@example.org', 'not_invitable'],
    [crowd[1]!.id, 'gone@example.org', 'email_suppressed'],
  ] as const
  for (const [userId, email, reason] of refused)
    expect(
      await correctEmail(db, { userId, email: parseEmail(email)!, invitationId: null, by, secrets, now: at }),
    ).toEqual({
      ok: false,
      reason,
    })
  for (const [userId, , reason] of refused.slice(0, 2))
    expect(await showLink(db, { userId, baseUrl: '', by, secrets, now: at })).toEqual({ ok: false, reason })
  const noted = db.selectFrom('audit').select('id').where('action', '=', 'sending.limited')
  expect(await noted.execute()).toEqual([])
  const met = db.selectFrom('organizations').select('id').where('limited_at', 'is not', null)
  expect(await met.execute()).toEqual([])
})

test('of many sendings at once, no more go out than the day has left', async () => {
  const { limit, crowd, send, invited } = await harbour(12)
  await limit({ daily: 5 })
  const answers = await Promise.all(crowd.map((person) => send([person])))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
  expect(await invited()).toBe(5)
})

test('sendings that go on in steps keep to it too, and name who was left out for it', async () => {
  const { portal, by, limit, invited } = await harbour(4)
  await limit({ daily: 5 })
  const send = () => sendToMatching(portal.db, { filter: EVERYBODY, again: true, by, now: portal.now() })
  const both = [await send(), await send()]
  expect(
    both.every(({ ok }) => ok),
    'neither is too large by itself',
  ).toBe(true)
  await portal.deliverMail()
  expect(await invited()).toBe(5)
  const out = await portal.db
    .selectFrom('sending_exclusions')
    .select('reason')
    .where('reason', '=', 'limit')
    .execute()
  expect(out.length).toBeGreaterThan(0)
  const later = { filter: EVERYBODY, again: true, by, now: portal.now() }
  expect(await sendToMatching(portal.db, later)).toEqual(OVER_DAILY)
})

test('a new link that somebody asked for themselves is not counted', async () => {
  const { portal, limit, crowd, send } = await harbour(2)
  await limit({ daily: 2 })
  await send(crowd.slice(0, 1))
  await portal.deliverMail()
  const token = await tokenOf(portal, crowd[0]!.email)
  portal.later({ days: 20 })
  await renewInvitation(portal.db, { token, secrets: portal.secrets, now: portal.now() })
  expect(await portal.deliverMail()).toBe(1)
  expect(await send(crowd)).toMatchObject({ ok: true, invited: 2 })
})

test('portal administrators have no limit, and see who met one', async () => {
  const { portal, people, limit, crowd, send } = await harbour(3)
  await limit({ bulk: 1, daily: 1 })
  const home = async () => (await (await portal.signIn(people.admin)).visit('/')).text
  expect(await home()).not.toContain('met a limit')
  await send(crowd)
  expect(await home()).toContain('1 organisation met a limit on invitations')
  const [line] = await portal.db
    .selectFrom('audit')
    .selectAll()
    .where('action', '=', 'sending.limited')
    .execute()
  expect(line).toMatchObject({ actor_id: people.olga.id, organization_id: people.harbour.id })
  expect(await send(crowd, viewerOf(people.admin))).toMatchObject({ ok: true, invited: 3 })
})

test('the day of one administrator is not the day of another, as the settings say', async () => {
  const { portal, people, limit, crowd, send } = await harbour(4)
  await limit({ daily: 2 })
  expect(await send(crowd.slice(0, 2))).toMatchObject({ ok: true })
  const second = await createOrganizationAdmin(portal.db, { organization_id: people.harbour.id })
  const { db, secrets, now } = portal
  const how = { by: viewerOf(second), secrets, now: now() }
  const userIds = crowd.slice(2, 4).map(({ id }) => id)
  expect(await sendInvites(db, { ...how, userIds })).toMatchObject({ ok: true, invited: 2 })
  const page = await (await portal.signIn(people.admin)).visit('/settings/organizations')
  expect(page.text).toContain('In all sendings of one administrator together.')
})

test('the limits are said beforehand, and what is over them is refused with the reason', async () => {
  const { portal, people, limit } = await harbour(2)
  await limit({ daily: 1 })
  const browser = await portal.signIn(people.olga)
  const question = await browser.visit('/sendings/new?status=none')
  expect(question.text).toContain('You can invite up to 1,000 people at once, and 1 more within 24 hours.')
  const refused = await question.press('Send invites')
  expect(refused.status).toBe(422)
  expect(refused.alert).toContain('you have reached the limit on invitations within 24 hours')
  expect(await portal.deliverMail()).toBe(0)
})

test('ticked, it is said in the list, with everybody still ticked', async () => {
  const { portal, people, limit } = await harbour(3)
  await limit({ bulk: 2 })
  const list = await (await portal.signIn(people.olga)).visit('/users?status=none')
  for (const box of list.dom.querySelectorAll('[name=user_ids]')) box.setAttribute('checked', '')
  const refused = await list.press('Send invites')
  expect([refused.status, refused.heading]).toEqual([422, list.heading])
  expect(refused.alert).toContain('Choose fewer of them')
  expect(refused.dom.querySelectorAll('[name=user_ids][checked]')).toHaveLength(3)
})

test('who was to get one is still chosen after it was too many', async () => {
  const { portal, people, limit, crowd, send } = await harbour(4)
  await limit({ daily: 3 })
  await send(crowd.slice(0, 2))
  const question = await (await portal.signIn(people.olga)).visit('/sendings/new')
  const refused = await question.choose('Only the 2 never invited').press('Send invites')
  expect(refused.status).toBe(422)
  expect([refused.value('Only the 2 never invited'), refused.value('All 4')]).toEqual(['true', 'false'])
})

async function harbour(size: number) {
  const portal = await openPortal()
  const { db, secrets } = portal
  const people = await cast(db)
  await db.deleteFrom('users').where('name', 'in', ['Ada', 'Bob']).execute()
  const inside = { organization_id: people.harbour.id }
  const crowd = await Promise.all(Array.from({ length: size }, () => createUser(db, inside)))
  const by = viewerOf(people.olga)
  return {
    ...{ portal, people, crowd, by },
    async limit({ bulk, daily }: { bulk?: number; daily?: number }) {
      const write = { by: people.admin, now: portal.now() }
      if (bulk) await writeSetting(db, 'organization_bulk', String(bulk), write)
      if (daily) await writeSetting(db, 'organization_daily', String(daily), write)
    },
    send: (some: { id: string }[], who = by) =>
      sendInvites(db, { userIds: some.map(({ id }) => id), by: who, secrets, now: portal.now() }),
    invited: async () => (await db.selectFrom('invitations').select('id').execute()).length,
  }
}
