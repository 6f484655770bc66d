import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { parseEmail } from '#src/email.ts'
import { showLink } from '#src/invitations/show-link.ts'
import { cancelSending } from '#src/sendings/cancel.ts'
import { invitePeople } from '#src/sendings/invite-people.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { correctEmail } from '#src/users/correct-email.ts'
import { deactivateUser } from '#src/users/deactivate.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { engine, freshDatabaseUrl, open } from '#test/support/db.ts'
import { cast, createAdmin, createOrganization, createUser } from '#test/support/factories.ts'
import { untilWaiting, whileHeld } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

/** PostgreSQL finds rows in the order in which they lie, as in a large table. */
const AS_THEY_LIE = '?options=-c%20enable_indexscan=off%20-c%20enable_bitmapscan=off'

type Scene = Awaited<ReturnType<typeof harbour>>

const email = parseEmail('bob@new.example')!
const correct = ({ db, bob, how }: Scene) =>
  correctEmail(db, { userId: bob.id, email, invitationId: null, ...how })
const copy = ({ db, bob, how }: Scene) => showLink(db, { userId: bob.id, baseUrl: '', ...how })

test.each([
  ['corrects the email', correct, { ok: false, reason: 'replaced' }],
  ['copies the link', copy, { ok: true }],
])(
  'whoever sends to two people and %s of one of them at the same time: neither waits for ever',
  async (_, act, answer) => {
    const scene = await harbour()
    const { db, ada, send } = scene
    const [sent, done] = await whileHeld(db, ada, [send, () => act(scene)])
    expect(sent).toMatchObject({ value: { ok: true, invited: 2 } })
    expect(done).toMatchObject({ value: answer })
    expect(await standing(scene)).toBe(2)
  },
)

const shut = ({ db, organizationId, by, now }: Crew) =>
  deactivateOrganization(db, { id: organizationId, by, now })
const cancel = ({ db, sendingId, by, now }: Crew) => cancelSending(db, { id: sendingId, by, now })
const demote = ({ db, admins, by, now }: Crew) => deactivateUser(db, { id: admins[0]!.id, by, now })

test.each([
  ['deactivates their organisation', shut],
  ['cancels another sending to them', cancel],
])('whoever sends to some people while somebody %s: neither waits for ever', async (_, act) => {
  const scene = await crew()
  const [, held] = scene.people
  const ends = await whileHeld(scene.db, held!, [() => scene.send(scene.people), () => act(scene)])
  expect(ends).toMatchObject([{ value: { ok: true } }, { status: 'fulfilled' }])
})

test('whoever sends to administrators while another takes the rights of one: neither waits for ever', async () => {
  const scene = await crew()
  const [, held] = scene.admins
  const ends = await whileHeld(scene.db, held!, [() => scene.send(scene.admins), () => demote(scene)])
  expect(ends).toMatchObject([{ value: { ok: true } }, { value: { ok: true } }])
})

test('a step of a sending lets the next one begin once it holds links too: claiming mails takes those without people', async () => {
  const { db, by, now, people, sendingId, secrets } = await crew()
  const { id: mailboxId } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()
  const last = (trx: Db) =>
    trx.updateTable('invitations').set({ renewals: 0 }).where('user_id', '=', people[2]!.id).execute()
  const order: string[] = []
  const onHeld = () => order.push('next one begins')
  const step = {
    ...{ by, now, sendingId, mailboxId, secrets, again: true, withNote: false },
    userIds: people.map(({ id }) => id),
  }
  const { done } = await db.transaction().execute(async (trx) => {
    await last(trx)
    const done = db.transaction().execute((other) => invitePeople(other, { ...step, onHeld }))
    await untilWaiting(db, 1)
    order.push('claimed')
    return { done }
  })
  expect(await done).toMatchObject({ invited: people.length })
  expect(order).toEqual(['claimed', 'next one begins'])
})

async function harbour() {
  const { db, secrets, now } = await openPortal()
  const { ada, bob, olga } = await cast(db)
  const how = { by: viewerOf(olga), secrets, now: now() }
  const send = () => sendInvites(db, { userIds: [ada.id, bob.id], ...how })
  return { db, ada, bob, how, send }
}

type Crew = Awaited<ReturnType<typeof crew>>

/** Whose rows lie in the order in which a sending does not hold them. */
async function crew() {
  const url = await freshDatabaseUrl()
  const portal = await openPortal({ db: open(engine === 'postgres' ? url + AS_THEY_LIE : url) })
  const { db, secrets, now: clock } = portal
  const now = clock()
  const [by, { id: organizationId }] = [viewerOf(await createAdmin(db)), await createOrganization(db)]
  const [people, admins] = [
    await three(db, { organization_id: organizationId }),
    await three(db, { role: 'admin' }),
  ]
  const send = (some: { id: string }[]) =>
    sendInvites(db, { userIds: some.map(({ id }) => id), by, secrets, now })
  const sent = await send(people)
  if (!sent.ok) throw new Error(sent.reason)
  for (const { id } of [...people, ...admins].reverse())
    await db.updateTable('users').set({ phone: '0' }).where('id', '=', id).execute()
  return { db, by, now, secrets, organizationId, people, admins, send, sendingId: sent.sendingId }
}

async function three(db: Db, attributes: Parameters<typeof createUser>[1]) {
  const people = []
  for (let n = 0; n < 3; n++) people.push(await createUser(db, attributes))
  return people
}

async function standing({ db }: Scene) {
  const open = await db.selectFrom('invitations').select('id').where('superseded_at', 'is', null).execute()
  return open.length
}
