import { expect, test } from 'vitest'
import { iso } from '#src/clock.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { pauseMailboxByHand, resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { takeTurn } from '#src/mailboxes/rate.ts'
import { createAdmin } from '#test/support/factories.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { openOffice } from './office.ts'

type Scene = Awaited<ReturnType<typeof setUp>>

const QUOTA = 'daily_quota_exceeded'

test('mails that wait for their turn stay back when an administrator pauses the mailbox, and leave at once when it is resumed', async () => {
  const scene = await setUp()
  const { resend, office } = scene
  expect(await deliverWhile(scene, byHand)).toBe(0)
  expect(resend.requests).toEqual([])
  expect(await office.outbox()).toMatchObject([{ state: 'waiting', attempts: 0, last_error: null }])
  expect(await office.requests()).toEqual([])
  expect(await office.mailbox()).toMatchObject({ paused_at: iso(office.clock()), resume_at: null })
  expect(await office.deliver()).toBe(0)

  await resume(scene)
  expect(await office.deliver()).toBe(1)
  expect(resend.accepted).toHaveLength(1)
})

test('they stay back, too, when the mailbox pauses by itself, until the next try', async () => {
  const scene = await setUp()
  const { resend, office } = scene
  expect(await deliverWhile(scene, byItself)).toBe(0)
  expect(resend.requests).toEqual([])
  office.later({ minutes: 59 })
  expect(await office.deliver()).toBe(0)
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(1)
  expect(await office.mailbox()).toMatchObject({ paused_at: null, paused_reason: null, resume_at: null })
})

test('what may have been accepted before keeps its request, and is recognised when it leaves again', async () => {
  const scene = await setUp()
  const { resend, office } = scene
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  office.later({ minutes: 10 })
  const before = await office.batches()
  expect(await deliverWhile(scene, byHand)).toBe(0)
  expect(await office.batches()).toMatchObject([{ state: 'open', first_sent_at: before[0]!.first_sent_at }])
  expect(await office.mailbox()).toMatchObject({ paused_at: iso(office.clock()), resume_at: null })
  expect(resend.requests).toHaveLength(1)

  await resume(scene)
  expect(await office.deliver()).toBe(1)
  expect(new Set(resend.requests.map(({ key }) => key)).size).toBe(1)
  expect(resend.accepted).toHaveLength(1)
})

test('what tries a paused mailbox leaves, unless an administrator has paused it since', async () => {
  const scene = await setUp()
  const { resend, office } = scene
  await byItself(scene)
  office.later({ minutes: 61 })
  expect(await deliverWhile(scene, byHand)).toBe(0)
  await resume(scene)
  await byItself(scene)
  office.later({ minutes: 61 })
  expect(await deliverWhile(scene, async () => {})).toBe(1)
  expect(resend.accepted).toHaveLength(1)
})

test('a pause that was over before their turn keeps nothing back', async () => {
  const scene = await setUp()
  const pauseAndResume = async () => {
    await byHand(scene)
    await resume(scene)
  }
  expect(await deliverWhile(scene, pauseAndResume)).toBe(1)
})

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, requestsPerSecond: 1 })
  await office.queue([{ to: 'ada@example.org' }])
  return { resend, office, by: await createAdmin(office.db) }
}

function byHand({ office, by }: Scene) {
  return pauseMailboxByHand(office.db, { id: office.mailboxId, by, now: office.clock() })
}

function resume({ office, by }: Scene) {
  return resumeMailbox(office.db, { id: office.mailboxId, by, now: office.clock() })
}

async function byItself({ office }: Scene) {
  await pauseMailbox(office.db, await office.mailbox(), { why: QUOTA, now: office.clock() })
}

/** Its request is stored, and waits a second for its turn, when something happens. Says how many mails left. */
async function deliverWhile(scene: Scene, happens: (scene: Scene) => Promise<unknown>) {
  const { office } = scene
  const nextTurn = async () => (await office.mailbox()).next_request_at
  await takeTurn(office.db, { id: office.mailboxId, now: office.clock() })
  const taken = await nextTurn()
  const delivering = office.deliver()
  await expect.poll(nextTurn).not.toBe(taken)
  await happens(scene)
  return delivering
}
