import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { writeTo } from '#src/outbox/write-to.ts'
import { pauseSending } from '#src/sendings/pause.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { engine } from '#test/support/db.ts'
import { createActiveUser, createAdmin, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

type Crowd = Awaited<ReturnType<typeof crowd>>

const oneLink = ({ people }: Crowd, trx: Db) =>
  trx.updateTable('invitations').set({ renewals: 0 }).where('user_id', '=', people[0]!.id).execute()
const pausedSending = async ({ paused }: Crowd, trx: Db) =>
  trx.updateTable('sendings').set({ expected: 1 }).where('id', '=', paused).execute()

test.each([
  ['a link whose mail waits', oneLink],
  ['a sending that is paused', pausedSending],
])(
  'while somebody holds %s, all other mails leave, and so do those that are asked for then',
  async (_, hold) => {
    const scene = await crowd()
    const { db, portal, ask, sent } = scene
    const { delivering } = await db.transaction().execute(async (trx) => {
      await hold(scene, trx)
      const delivering = portal.deliverMail()
      // SQLite has one writer, for whom everybody waits.
      if (engine === 'sqlite') return { delivering }
      await delivering
      const before = await sent()
      await ask()
      await portal.deliverMail()
      expect(await sent()).toBe(before + 1)
      return { delivering }
    })
    await delivering
    portal.later({ minutes: 1 })
    await portal.deliverMail()
    const left = engine === 'sqlite' ? 3 : 4
    expect(await sent()).toBe(left)
  },
)

async function crowd() {
  const portal = await openPortal()
  const { db, secrets, now } = portal
  const by = viewerOf(await createAdmin(db))
  const eve = await createActiveUser(db)
  const people = []
  for (let n = 0; n < 3; n++) people.push(await createUser(db))
  const how = { by, secrets, now: now() }
  const send = async (userIds: string[]) => {
    const sending = await sendInvites(db, { userIds, ...how })
    return sending.ok ? sending.sendingId : ''
  }
  const paused = await send([(await createUser(db)).id, (await createUser(db)).id])
  await pauseSending(db, { id: paused, ...how })
  await send(people.map(({ id }) => id))
  return {
    ...{ portal, db, people, paused },
    /** A mail that somebody waits for. */
    ask: () => writeTo(db, { kind: 'password_changed', userId: eve.id, now: now() }),
    sent: async () =>
      (await db.selectFrom('outbox').select('id').where('state', '=', 'sent').execute()).length,
  }
}
