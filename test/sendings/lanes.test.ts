import { expect, test } from 'vitest'
import { addDays } from '#src/clock.ts'
import { expandNext } from '#src/sendings/expand.ts'
import { sendInvites } from '#src/sendings/send.ts'
import { sendToMatching } from '#src/sendings/send-to-matching.ts'
import { addCrowd } from '#test/faults/crowd.ts'
import { createActiveUser, createAdmin } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { viewerOf } from '#test/users/standing.ts'

const URGENT = 0
const BULK = 1
const CREW = { q: 'crew', status: '', organization: '', locale: '' } as const

test('the last few of many people who were ticked overtake nobody', async () => {
  const { crowd, send, lanes } = await crew(401)
  await send(crowd)
  expect(await lanes()).toEqual(Array(401).fill(BULK))
})

test('the last one of a large sending, in a step of its own, overtakes nobody', async () => {
  const { sendToAll, goOn, lanes } = await crew(101)
  await sendToAll()
  await goOn()
  expect(await lanes()).toEqual(Array(101).fill(BULK))
})

test('somebody waits for an invitation that is alone in its sending, whoever else was left out', async () => {
  const { db, crowd, send, lanes } = await crew(1)
  const active = await createActiveUser(db)
  await send([...crowd, active.id])
  expect(await lanes()).toEqual([URGENT])
})

test('the same when the only one matched a filter, or was put off', async () => {
  const { crowd, sendToAll, send, goOn, lanes, now } = await crew(1)
  await sendToAll()
  await goOn(now)
  await send(crowd, addDays(now, 1))
  await goOn(addDays(now, 1))
  expect(await lanes()).toEqual([URGENT, URGENT])
})

async function crew(people: number) {
  const { db, secrets, now: clock } = await openPortal()
  const now = clock()
  const admin = await createAdmin(db)
  const by = viewerOf(admin)
  await addCrowd(db, { people, now })
  const rows = await db.selectFrom('users').select('id').where('id', '!=', admin.id).orderBy('id').execute()
  return {
    ...{ db, now, crowd: rows.map(({ id }) => id) },
    send: (userIds: string[], sendAt: Date | null = null) =>
      sendInvites(db, { userIds, sendAt, by, secrets, now }),
    sendToAll: () => sendToMatching(db, { filter: CREW, again: true, by, now }),
    /** In small steps, on any engine. */
    goOn: async (at = now) => {
      while ((await expandNext(db, { secrets, now: at, gently: true })) !== 'nothing');
    },
    lanes: async () => {
      const mails = await db.selectFrom('outbox').select('lane').orderBy('id').execute()
      return mails.map(({ lane }) => lane)
    },
  }
}
