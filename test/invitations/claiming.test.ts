import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { newId } from '#src/ids.ts'
import { invitePeople } from '#src/sendings/invite-people.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { deactivateOrganization } from '#src/users/deactivate-organization.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { engine, openByIndex } from '#test/support/db.ts'
import { createAdmin, createOrganization, createUser } from '#test/support/factories.ts'
import { whileHolding } from '#test/support/locks.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

type Scene = Awaited<ReturnType<typeof waiting>>

const inviteAgain = ({ invite, everybody }: Scene) => invite(everybody)
const shut = ({ db, organizationId, by, now }: Scene) =>
  deactivateOrganization(db, { id: organizationId, by, now })

test.each([
  ['invites them again', inviteAgain, 3],
  ['deactivates their organisation', shut, 0],
])('while mails are being claimed somebody %s: neither waits for ever', async (_, act, standing) => {
  const scene = await waiting()
  const [claimed, acted] = await scene.whileMiddleHeld([scene.deliver, () => act(scene)])
  expect(claimed).toMatchObject({ status: 'fulfilled' })
  expect(acted).toMatchObject({ value: { ok: true } })
  expect(await scene.standing()).toHaveLength(standing)
})

test.each([
  ['them', 0],
  ['them and very many others', 400],
])('links that are just being replaced do not leave, and nobody waits for that: of %s', async (_, others) => {
  const scene = await waiting({ others })
  const { db, by, now, everybody, deliver } = scene
  const sendingId = newId()
  await db
    .insertInto('sendings')
    .values({ id: sendingId, created_by: by.id, created_at: iso(now) })
    .execute()
  const { delivering } = await db.transaction().execute(async (trx) => {
    await invitePeople(trx, {
      ...{ by, now, sendingId, mailboxId: scene.mailboxId, secrets: scene.secrets },
      ...{ userIds: everybody.map(({ id }) => id), again: true, withNote: false },
    })
    const delivering = deliver()
    // SQLite has one writer, for whom everybody waits.
    if (engine === 'postgres') expect(await delivering).toBe(0)
    return { delivering }
  })
  await delivering
  scene.later({ minutes: 1 })
  await deliver()
  const sent = await db.selectFrom('outbox').select('invitation_id').where('state', '=', 'sent').execute()
  expect(sent.map((mail) => mail.invitation_id).sort()).toEqual(await scene.standing())
})

/** Three people whose mails wait, the first of them invited last; and others between them whom nobody invited. */
async function waiting({ others = 0 } = {}) {
  const portal = await openPortal({ db: await openByIndex() })
  const { db, secrets, now: clock } = portal
  const now = clock()
  const [by, { id: organizationId }] = [viewerOf(await createAdmin(db)), await createOrganization(db)]
  const people = [await createUser(db), await createUser(db)]
  await addCrowd(db, { people: others, now })
  people.push(await createUser(db))
  const everybody = await db.selectFrom('users').select('id').where('role', '=', 'user').execute()
  const invite = (some: { id: string }[]) =>
    sendInvites(db, { userIds: some.map(({ id }) => id), by, secrets, now })
  for (const person of people.toReversed()) await invite([person])
  for (const { id } of people)
    await db.updateTable('users').set({ organization_id: organizationId }).where('id', '=', id).execute()

  const { id: mailboxId } = await db.selectFrom('mailboxes').select('id').executeTakeFirstOrThrow()

  const standing = async () => {
    const offers = await db
      .selectFrom('invitations')
      .select('id')
      .where('superseded_at', 'is', null)
      .where('revoked_at', 'is', null)
      .orderBy('id')
      .execute()
    return offers.map(({ id }) => id)
  }
  const [, middle = ''] = await standing()
  const whileMiddleHeld = (begin: (() => Promise<unknown>)[]) =>
    whileHolding(
      db,
      (trx) => trx.updateTable('invitations').set({ renewals: 0 }).where('id', '=', middle).execute(),
      begin,
    )
  return {
    db,
    by,
    now,
    organizationId,
    everybody,
    invite,
    mailboxId,
    secrets,
    deliver: portal.deliverMail,
    later: portal.later,
    standing,
    whileMiddleHeld,
  }
}
