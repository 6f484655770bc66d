import { expect, test } from 'vitest'
import { startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

async function setUp(options: Parameters<typeof startSmtpSink>[0]) {
  const sink = await startSmtpSink(options)
  return { sink, office: await openOffice({ smtp: sink.url }) }
}

const moreThan = (most: number, code: number) => (open: number) =>
  open > most ? { code, message: 'Too many connections' } : undefined

test.each([
  ['says so for now', { mostClients: 2 }],
  ['says so for good', { refusesConnection: moreThan(2, 554) }],
  ['allows only one', { refusesConnection: moreThan(1, 421) }],
])(
  'a server that allows fewer than five connections, and %s, gets every mail at once',
  async (_, options) => {
    const { sink, office } = await setUp(options)
    await office.queue(letters(80))
    await office.queue([{ to: 'ada@example.org', lane: 0 }])
    expect(await office.deliver()).toBe(81)
    expect((await office.outbox()).every((row) => row.state === 'sent' && row.attempts === 1)).toBe(true)
    expect(sink.mails).toHaveLength(81)
    expect(await office.mailbox()).toMatchObject({ paused_at: null, resume_at: null })
  },
)

test.each([
  [421, '4.7.0 Too many connections for this user'],
  [432, '4.3.2 Concurrent connections limit exceeded'],
  [454, '4.7.0 Too many login attempts'],
])(
  'a server that lets in only two at a time, and says %i when a third signs in, gets every mail at once',
  async (code, message) => {
    const { sink, office } = await setUp({
      user: { name: 'harbour', password: 'right' },
      refusesSignIn: (signedIn) => (signedIn < 2 ? undefined : { code, message }),
    })
    await office.queue(letters(80))
    expect(await office.deliver()).toBe(80)
    expect((await office.outbox()).every((row) => row.attempts === 1)).toBe(true)
    expect(sink.mails).toHaveLength(80)
    expect(await office.mailbox()).toMatchObject({ paused_at: null, resume_at: null })
  },
)

test('a server that lets nobody in for now is left alone for a moment, and each mail has used an attempt', async () => {
  let tries = 0
  const { office } = await setUp({
    user: { name: 'harbour', password: 'right' },
    refusesSignIn: () => {
      tries++
      return { code: 454, message: '4.7.0 Temporary authentication failure' }
    },
  })
  await office.queue(letters(12))
  expect(await office.deliver()).toBe(0)
  const rows = await office.outbox()
  expect(rows.every((row) => row.state === 'waiting' && row.attempts === 1)).toBe(true)
  expect(await office.mailbox()).toMatchObject({ paused_at: null, resume_at: expect.any(String) })
  // One for each connection.
  expect(tries).toBeLessThanOrEqual(5)
})

test.each([1, 2, 10])(
  'a server that takes %i mails on a connection and then closes it gets every mail at once',
  async (most) => {
    const { port } = await startBluntSmtp({
      MAIL: (heard) => (heard.filter((line) => line === '.').length < most ? '250 OK' : '421 Too many mails'),
    })
    const office = await openOffice({ smtp: `smtp://127.0.0.1:${port}` })
    await office.queue(letters(80))
    expect(await office.deliver()).toBe(80)
    expect((await office.outbox()).every((row) => row.attempts === 1)).toBe(true)
  },
)

test('several batches at once share the connections that there are', async () => {
  const { sink, office } = await setUp({ mostClients: 2 })
  await office.queueMany(350)
  await office.deliver()
  // When a connection has served its hundred mails, the next one may come before the server has noticed.
  for (let minute = 0; minute < 3; minute++) {
    office.later({ minutes: 1 })
    await office.deliver()
  }
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
  expect(sink.mails).toHaveLength(350)
})

test.each([
  ['451', 451],
  ['421', 421],
])(
  'a server that turns everybody away with %s for now is tried again later with every mail',
  async (_, code) => {
    const { office } = await setUp({ refusesConnection: () => ({ code, message: 'Come back later' }) })
    await office.queue(letters(12))
    expect(await office.deliver()).toBe(0)
    expect((await office.mailbox()).paused_at).toBeNull()
    const rows = await office.outbox()
    expect(rows.every((row) => row.state === 'waiting' && row.attempts === 1)).toBe(true)
    expect(rows[0]!.last_error).toBe(`${code} Come back later`)
  },
)

test('a server that turns everybody away for good pauses the mailbox, and no attempt is used up', async () => {
  const manners = { open: false }
  const { office } = await setUp({
    refusesConnection: () => (manners.open ? undefined : { code: 554, message: 'No service for you' }),
  })
  await office.queue(letters(12))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_reason: '554 No service for you' })
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)
  manners.open = true
  office.later({ minutes: 60 })
  expect(await office.deliver()).toBe(12)
})

test('sent away in the middle, only the mails that were tried have used an attempt, and the server has a rest', async () => {
  let [taken, closing] = [0, true]
  const { sink, office } = await setUp({
    refusesRecipient: () => (closing && taken++ >= 10 ? { code: 421, message: 'Closing down' } : undefined),
  })
  await office.queue(letters(40))
  await office.deliver()
  const rows = await office.outbox()
  const tried = rows.filter((row) => row.last_error === '421 Closing down')
  expect(tried.length).toBeGreaterThan(0)
  expect(tried.every((row) => row.state === 'waiting' && row.attempts === 1)).toBe(true)
  const untried = rows.filter((row) => row.state === 'waiting' && row.last_error === null)
  expect(untried.length).toBeGreaterThan(0)
  expect(untried.every((row) => row.attempts === 0)).toBe(true)
  expect(await office.deliver()).toBe(0)

  closing = false
  office.later({ minutes: 1 })
  await office.deliver()
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
  expect(sink.mails).toHaveLength(40)
})

test('a wrong password pauses the mailbox at once, also just after the right one', async () => {
  const user = { name: 'harbour', password: 'right' }
  let tries = 0
  const sink = await startSmtpSink({ user })
  const at = new URL(sink.url)
  Object.assign(at, { username: user.name, password: user.password })
  const office = await openOffice({ smtp: String(at) })
  await office.queue(letters(105))
  await office.deliver()
  Object.defineProperty(user, 'password', {
    get() {
      tries++
      return 'another'
    },
  })
  await office.queueMany(500)
  await office.deliver()
  expect((await office.mailbox()).paused_reason).toContain('535')
  // Each connection of the batches that were under way may have tried it.
  expect(tries).toBeLessThanOrEqual(20)
})
