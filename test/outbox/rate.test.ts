import { expect, test } from 'vitest'
import { addSeconds, iso, systemClock } from '#src/clock.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { pauseMailboxByHand } from '#src/mailboxes/pause-by-hand.ts'
import { noteAllowance, rateOf, slowDownMailbox, takeTurn } from '#src/mailboxes/rate.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

/** A mailbox that may make so many requests a second; none is made. */
async function openAccount(requestsPerSecond: number) {
  const { db, clock, mailboxId: id } = await openOffice({ resend: 'http://127.0.0.1:1', requestsPerSecond })
  return { db, clock, id }
}

test('turns of one mailbox come one after the other, however many ask at once', async () => {
  const { db, clock, id } = await openAccount(4)
  const asked = Array.from({ length: 20 }, () => takeTurn(db, { id, now: clock() }))
  const turns = (await Promise.all(asked)).map((turn) => (turn!.getTime() - clock().getTime()) / 1000)
  expect(turns.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => (i * 253) / 1000))
})

test.each([2, 10, 45, 55, 70, 97, 100])(
  'at %i requests a second no more turns than that fit into one',
  async (rate) => {
    const { db, clock, id } = await openAccount(rate)
    let turns = 0
    const [now, end] = [clock(), addSeconds(clock(), 2)]
    while ((await takeTurn(db, { id, now }))! < end) turns++
    expect(turns / 2).toBeLessThanOrEqual(rate)
    expect(turns / 2).toBeGreaterThan(rate * 0.9)
  },
)

test('two requests a second are usual for Resend; other transports decide for themselves', async () => {
  const limits = { requests_per_second: null, allowed_per_second: null }
  expect(rateOf({ transport: 'resend', ...limits })).toBe(2)
  expect(rateOf({ transport: 'smtp', ...limits })).toBeUndefined()
  expect(rateOf({ transport: 'resend', requests_per_second: 10, allowed_per_second: 5 })).toBe(5)
  const { db, clock, mailboxId: id } = await openOffice({ requestsPerSecond: null })
  expect(await takeTurn(db, { id, now: clock() })).toBeUndefined()
})

test('two instances keep to the limit together', async () => {
  const [rate, requests] = [8, 16]
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, requestsPerSecond: rate, clock: systemClock })
  await office.queueMany(requests * 100)
  const begun = Date.now()
  const sent = await Promise.all(['here', 'there'].map((instance) => office.deliver({ instance })))
  expect(sent[0]! + sent[1]!).toBe(requests * 100)
  // How much of the limit is used `npm run bench -- delivery` measures: this machine may be late now and then.
  const soonest = resend.requests.map((_, i) => begun + (i / rate) * 1000)
  const times = resend.requests.map((request) => request.at)
  expect(times.filter((at, i) => at < soonest[i]!)).toEqual([])
})

test('a provider that allows less than was set is asked no more often than that', async () => {
  const resend = await startResend({ limit: 3 })
  const office = await openOffice({ resend: resend.url, requestsPerSecond: 50 })
  await office.queue([{ lane: 0 }])
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ requests_per_second: 50, allowed_per_second: 3 })
  expect(rateOf(await office.mailbox())).toBe(3)
})

test('when somebody else uses up the limit, nothing begins until there is more', async () => {
  const office = await openOffice({ resend: 'http://127.0.0.1:1', requestsPerSecond: 2 })
  const { db, clock, mailboxId: id } = office
  const now = clock()
  await noteAllowance(db, { id, allowance: { limit: 10, remaining: 3, seconds: 1 }, now })
  expect(await takeTurn(db, { id, now })).toEqual(now)
  await noteAllowance(db, { id, allowance: { limit: 10, remaining: 0, seconds: 1 }, now })
  expect(await takeTurn(db, { id, now })).toEqual(addSeconds(now, 1))
  await noteAllowance(db, { id, allowance: { limit: 100, remaining: 0, seconds: 40 }, now })
  expect(await takeTurn(db, { id, now })).toEqual(addSeconds(now, 40))
})

test('at our own pace nothing remains at the end of each second, and that holds nobody up', async () => {
  const { db, clock, id } = await openAccount(2)
  const now = clock()
  await takeTurn(db, { id, now })
  await noteAllowance(db, { id, allowance: { limit: 2, remaining: 0, seconds: 1 }, now })
  expect(await takeTurn(db, { id, now })).toEqual(addSeconds(now, 0.506))
})

test('a clock that jumped ahead and back holds nobody up', async () => {
  const { db, clock, id } = await openAccount(2)
  await takeTurn(db, { id, now: addSeconds(clock(), 86_400) })
  expect(await takeTurn(db, { id, now: clock() })).toEqual(clock())
})

test('a wait that the provider asked for is kept in full by every batch, at the usual pace when it is over', async () => {
  const { db, clock, id } = await openAccount(2)
  const now = clock()
  await slowDownMailbox(db, id, addSeconds(now, 7200))
  expect(await takeTurn(db, { id, now })).toEqual(addSeconds(now, 7200))
  expect(await takeTurn(db, { id, now })).toEqual(addSeconds(now, 7200.506))
})

test('nothing remaining for an hour: nothing is handed over before, and other mailboxes are not held up', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, requestsPerSecond: 2 })
  const { db, clock, mailboxId: id } = office
  await noteAllowance(db, { id, allowance: { limit: 100, remaining: 0, seconds: 3600 }, now: clock() })
  await office.queue(letters(1))
  office.later({ minutes: 59 })
  expect(await office.deliver()).toBe(0)
  expect(await office.batches()).toEqual([])
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(1)
})

test('a shorter wait never takes the place of a longer one, nor does a process that ends', async () => {
  const office = await openOffice({ resend: 'http://127.0.0.1:1', requestsPerSecond: 0.02 })
  const { db, clock, mailboxId: id } = office
  const until = addSeconds(clock(), 3600)
  await office.queue(letters(1))
  await takeTurn(db, { id, now: clock() })
  const delivering = office.deliver()
  await expect.poll(async () => (await office.batches())[0]?.first_sent_at).toBe(iso(clock()))
  await slowDownMailbox(db, id, until)
  office.stopping.abort()
  expect(await delivering).toBe(0)
  expect((await office.mailbox()).resume_at).toBe(iso(until))
  await slowDownMailbox(db, id, addSeconds(clock(), 5))
  expect((await office.mailbox()).resume_at).toBe(iso(until))
})

test('a wait never makes a mailbox ready that an administrator paused, and puts off the try of one that paused by itself', async () => {
  const office = await openOffice({ resend: 'http://127.0.0.1:1' })
  const { db, clock, mailboxId: id } = office
  const now = clock()
  const until = addSeconds(now, 7200)
  await pauseMailbox(db, await office.mailbox(), { why: 'daily_quota_exceeded', now })
  await slowDownMailbox(db, id, addSeconds(now, 5))
  expect((await office.mailbox()).resume_at).toBe(iso(addSeconds(now, 3600)))
  await slowDownMailbox(db, id, until)
  expect((await office.mailbox()).resume_at).toBe(iso(until))
  await pauseMailboxByHand(db, { id, by: { id: 'an administrator' }, now })
  await slowDownMailbox(db, id, until)
  expect((await office.mailbox()).resume_at).toBeNull()
})

test('a wait that was written down by a clock ten days ahead holds nobody up, and the next one counts', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  const { db, clock, mailboxId: id } = office
  await slowDownMailbox(db, id, addSeconds(clock(), 10 * 86_400))
  await office.queue(letters(1))
  expect(await office.deliver()).toBe(1)
  const until = addSeconds(clock(), 120)
  await slowDownMailbox(db, id, until)
  expect((await office.mailbox()).resume_at).toBe(iso(until))
})

test('asked to end while it waits for its turn, a process leaves everything to the next one', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url, requestsPerSecond: 0.02 })
  await office.queue(letters(1))
  await takeTurn(office.db, { id: office.mailboxId, now: office.clock() })
  const delivering = office.deliver()
  await expect.poll(async () => (await office.batches()).length).toBe(1)
  office.stopping.abort()
  expect(await delivering).toBe(0)
  expect(await office.outbox()).toMatchObject([{ state: 'batched', attempts: 0, last_error: null }])
  expect(await office.batches()).toMatchObject([{ state: 'open', first_sent_at: null, leased_by: null }])

  office.later({ minutes: 2 })
  const next = new AbortController()
  expect(await office.deliver({ stopping: next.signal })).toBe(1)
})

test('batches that wait for their turn stay back when a refusal asks for patience meanwhile', async () => {
  const resend = await startResend({ limit: 100 })
  resend.orderFaults({ status: 429, headers: { 'retry-after': '120' } })
  const office = await openOffice({ resend: resend.url, requestsPerSecond: 4 })
  await office.queueMany(300)
  expect(await office.deliver()).toBe(0)
  expect(resend.requests.map(({ status }) => status)).toEqual([429])
  office.later({ minutes: 3 })
  expect(await office.deliver()).toBe(300)
})
