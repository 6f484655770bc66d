import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import type { Viewer } from '#src/organizations/scope.ts'
import { listSendings } from '#src/sendings/list.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { findSending } from '#src/sendings/show.ts'
import { NOW } from '#test/support/clock.ts'
import { cast, createOrganization, createUser } from '#test/support/factories.ts'
import { openPortal, type Portal } from '#test/support/portal.ts'

const NOBODY = '00000000-0000-7000-8000-000000000000'
const TABLES = ['sendings', 'sending_exclusions', 'invitations', 'outbox', 'audit'] as const

test('an unknown id, or one of another organization, refuses the whole and changes nothing', async () => {
  const { portal, people, send } = await open()
  const olga = administrator(people.olga.id, people.harbour.id)
  const before = await contents(portal)
  for (const id of [NOBODY, people.charlie.id, people.admin.id])
    expect(await send([people.ada.id, id], olga)).toEqual({ ok: false, reason: 'unknown_user' })
  expect(await send([people.ada.id, NOBODY])).toEqual({ ok: false, reason: 'unknown_user' })
  expect(await contents(portal)).toEqual(before)
})

test('somebody who was chosen twice is invited once', async () => {
  const { portal, people, send } = await open()
  const sent = await send([people.ada.id, people.ada.id, people.bob.id, people.ada.id])
  expect(sent).toMatchObject({ ok: true, invited: 2, leftOut: 0 })
  expect(await portal.deliverMail()).toBe(2)
})

test('whoever is active or deactivated, alone or with their organization, is left out by name and reason', async () => {
  const { portal, people, send } = await open()
  const closed = await createOrganization(portal.db, { deactivated_at: iso(NOW) })
  const gone = await createUser(portal.db, { name: 'Gone', deactivated_at: iso(NOW) })
  const shut = await createUser(portal.db, { name: 'Shut', organization_id: closed.id })
  const sent = await send([people.ada.id, people.olga.id, gone.id, shut.id])
  expect(sent).toMatchObject({ ok: true, invited: 1, leftOut: 3 })
  const detail = await show(portal, sent)
  expect(detail?.leftOut.map(({ name, reason }) => [name, reason])).toEqual([
    ['Gone', 'deactivated'],
    ['Olga', 'active'],
    ['Shut', 'deactivated'],
  ])
  expect(await portal.deliverMail()).toBe(1)
})

test('the figures of a sending are counted from its mails, whatever happens to them', async () => {
  const { portal, people, send } = await open()
  const crowd = []
  for (let i = 0; i < 130; i++) crowd.push(await createUser(portal.db))
  const gone = crowd[0]!
  const sent = await send([...crowd, people.olga].map(({ id }) => id))
  await expectTrueFigures({ total: 130, waiting: 130, sent: 0, cancelled: 0, opened: 0, accepted: 0 })

  await portal.db
    .updateTable('users')
    .set({ deactivated_at: iso(NOW) })
    .where('id', '=', gone.id)
    .execute()
  await portal.deliverMail()
  await expectTrueFigures({ total: 130, waiting: 0, sent: 129, cancelled: 1, opened: 0, accepted: 0 })

  const link = await portal.guest().visit((await portal.mailTo(crowd[1]!.email)).link)
  const choosing = await link.press('Create your password')
  await expectTrueFigures({ opened: 1, accepted: 0 })
  await choosing.fill('Password', 'copper meadow thimble').press('Save password and go in')
  await expectTrueFigures({ opened: 1, accepted: 1, failed: 0, leftOutCount: 1 })
  const { sendings } = await listSendings(portal.db, { by: ADMIN, now: portal.now() })
  expect(sendings[0]).toMatchObject({ total: 130, sent: 129, failed: 0, waiting: 0 })

  async function expectTrueFigures(figures: object) {
    const detail = await show(portal, sent)
    expect(detail).toMatchObject(figures)
    const mails = await portal.db
      .selectFrom('outbox')
      .select('state')
      .where('kind', '=', 'invitation')
      .execute()
    const count = (...states: string[]) => mails.filter(({ state }) => states.includes(state)).length
    expect([detail?.total, detail?.waiting, detail?.sent]).toEqual([
      mails.length,
      count('waiting', 'batched'),
      count('sent'),
    ])
    expect([detail?.failed, detail?.cancelled]).toEqual([count('failed'), count('cancelled')])
    expect(detail?.finishedAt === null).toBe(count('waiting', 'batched') > 0)
  }
})

test('of two senders at once, both are answered and each person has one open invitation', async () => {
  const { portal, people, send } = await open()
  const crowd = [people.ada, people.bob, people.charlie].map(({ id }) => id)
  const sendings = await Promise.all([send(crowd), send(crowd.toReversed()), send([people.bob.id])])
  expect(sendings.map((sent) => sent.ok && sent.invited)).toEqual([3, 3, 1])
  const open_ = await portal.db
    .selectFrom('invitations')
    .select('user_id')
    .where('superseded_at', 'is', null)
    .execute()
  expect(open_.map((row) => row.user_id).sort()).toEqual(crowd.toSorted())

  expect(await portal.deliverMail()).toBe(3)
  const details = await Promise.all(sendings.map((sent) => show(portal, sent)))
  const sum = (figure: 'sent' | 'cancelled') =>
    details.reduce((all, detail) => all + (detail?.[figure] ?? 0), 0)
  expect([sum('sent'), sum('cancelled')]).toEqual([3, 4])
})

test('each person has one audit line, in the scope of their own organization', async () => {
  const { portal, people, send } = await open()
  await send([people.ada.id, people.charlie.id])
  const lines = await portal.db
    .selectFrom('audit')
    .select(['subject_id', 'organization_id', 'actor_id'])
    .where('action', '=', 'invitation.sent')
    .execute()
  expect(new Map(lines.map((line) => [line.subject_id, line.organization_id]))).toEqual(
    new Map([
      [people.ada.id, people.harbour.id],
      [people.charlie.id, people.lighthouse.id],
    ]),
  )
})

const ADMIN: Viewer = { id: 'admin', role: 'admin', organizationId: null, organizationAdmin: false }

function administrator(id: string, organizationId: string): Viewer {
  return { id, role: 'user', organizationId, organizationAdmin: true }
}

async function open() {
  const portal = await openPortal()
  const people = await cast(portal.db)
  const { db, secrets, now } = portal
  const send = (userIds: string[], by: Viewer = ADMIN) =>
    sendInvites(db, { userIds, by, secrets, now: now() })
  return { portal, people, send }
}

async function show({ db, now }: Portal, sent: { ok: boolean; sendingId?: string }) {
  return findSending(db, { id: sent.sendingId ?? '', by: ADMIN, now: now() })
}

async function contents({ db }: Portal) {
  return Promise.all(TABLES.map((table) => db.selectFrom(table).selectAll().execute()))
}
