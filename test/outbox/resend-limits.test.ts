import { expect, test } from 'vitest'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

/** So it really answers, whatever its documentation says: 400 when asked for domains, 400 or 401 when given mails. */
const INVALID_KEY = { status: 400, name: 'validation_error', message: 'API key is invalid' }

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  return { resend, office }
}

test('too many requests: the whole mailbox waits as long as it is told, and no attempt is used up', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(1))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '120' } })
  expect(await office.deliver()).toBe(0)
  await office.queue([{ lane: 0 }])
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(0)
  expect(resend.requests).toHaveLength(1)
  expect(await office.batches()).toMatchObject([{ state: 'open', attempts: 0, first_sent_at: null }])
  expect(await office.mailbox()).toMatchObject({ paused_at: null })
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(2)
})

const BAD_SENDER = { status: 422, name: 'validation_error', message: 'Invalid `from` field.' }

test.each([
  ['the key is not valid', { status: 403, name: 'invalid_api_key' }],
  ['the key is not valid and that is called a bad request', INVALID_KEY],
  ['the key is not valid and nothing is said about fields', { ...INVALID_KEY, status: 401 }],
  ['there is no key', { status: 401, name: 'missing_api_key' }],
  ['the address may not be used', { status: 403, name: 'invalid_from_address' }],
  ['the address can not be read', { status: 422, name: 'invalid_from_address' }],
  ['the address can not be read and that is called a bad request', BAD_SENDER],
  ['the provider suspects something', { status: 451, name: 'security_error' }],
  ['the domain is not verified', { status: 403, name: 'validation_error' }],
  ['the day’s quota is used up', { status: 429, name: 'daily_quota_exceeded' }],
  ['the month’s quota is used up', { status: 429, name: 'monthly_quota_exceeded' }],
] as const)('when %s, the mailbox pauses, shows why, and tries again once an hour', async (_, fault) => {
  const { resend, office } = await setUp()
  await office.queue(letters(50))
  resend.orderFaults(fault, fault)
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ paused_reason: expect.stringContaining(fault.name) })
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)

  office.later({ minutes: 59 })
  await office.deliver()
  expect(resend.requests).toHaveLength(1)
  office.later({ minutes: 1 })
  await office.deliver()
  await office.deliver()
  expect(resend.requests).toHaveLength(2)

  office.later({ minutes: 60 })
  expect(await office.deliver()).toBe(50)
  expect(await office.mailbox()).toMatchObject({ paused_at: null, paused_reason: null, resume_at: null })
  expect(resend.accepted).toHaveLength(50)
})

test.each([
  'Invalid `from` field. The email address needs to follow the `email@example.com` format.',
  'The harbour.example domain is not verified. Please, add and verify your domain.',
])('a sender that is refused with each mail is the mailbox’s trouble, not the mails’: %s', async (why) => {
  let refused = true
  const resend = await startResend({ refuses: () => (refused ? why : undefined) })
  const office = await openOffice({ resend: resend.url })
  await office.queue(letters(150))
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ paused_reason: why })
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)

  refused = false
  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(150)
  expect(resend.accepted).toHaveLength(150)
})

test.each([400, 422])('%i without a word of Resend’s says nothing about the mails', async (status) => {
  const { resend, office } = await setUp()
  await office.queue(letters(40))
  resend.orderFaults({ status, garbled: true })
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ paused_reason: `HTTP ${status}` })
  expect(resend.requests).toHaveLength(1)

  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(40)
})

test('an outcome that stays unknown for 23 hours is shown and never sent again by itself', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(2))
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  office.later({ minutes: 23 * 60 })
  expect(await office.deliver()).toBe(0)
  expect(await office.batches()).toMatchObject([{ state: 'parked', last_error: 'unknown_too_long' }])
  expect(await office.outbox()).toMatchObject([{ last_error: 'unknown_too_long' }, { state: 'batched' }])
  office.later({ days: 30 })
  await office.deliver()
  expect(resend.requests).toHaveLength(1)
})

test('a batch that was surely refused does not grow old: only what may have been accepted does', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(1))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded' })
  await office.deliver()
  office.later({ days: 3 })
  expect(await office.deliver()).toBe(1)
})

test('a key that was used for something else parks the batch; one that is in use is tried again', async () => {
  const { resend, office } = await setUp()
  await office.queue([{ to: 'ada@example.org' }])
  resend.orderFaults({ status: 409, name: 'concurrent_idempotent_requests' })
  await office.deliver()
  office.later({ minutes: 1 })
  resend.orderFaults({ status: 409, name: 'invalid_idempotent_request' })
  await office.deliver()
  office.later({ days: 1 })
  expect(await office.deliver()).toBe(0)
  expect(resend.requests.map((request) => request.key)).toEqual([
    resend.requests[0]!.key,
    resend.requests[0]!.key,
  ])
  expect(await office.batches()).toMatchObject([{ state: 'parked' }])
})
