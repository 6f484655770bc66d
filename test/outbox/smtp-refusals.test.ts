import { expect, test } from 'vitest'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'
import { type Stage, setUp } from './refusing-server.ts'

const suppressionsIn = ({ db }: Awaited<ReturnType<typeof openOffice>>) =>
  db.selectFrom('suppressions').selectAll().execute()

const OF_THE_SENDER: [string, Stage, number, string][] = [
  [
    'an address that belongs to somebody else (Postfix)',
    'refusesRecipient',
    553,
    '5.7.1 <welcome@harbour.example>: Sender address rejected: not owned by user harbour',
  ],
  ['no right to the address (Exchange Online)', 'refusesMail', 554, '5.2.252 SendAsDenied; welcome@harbour'],
  [
    'no right to the address (Exchange)',
    'refusesMail',
    550,
    '5.7.60 SMTP; Client does not have permissions to send as this sender',
  ],
  ['a limit of the day (Gmail)', 'refusesMail', 550, '5.4.5 Daily user sending limit exceeded.'],
  ['a quota of the day (Gmail)', 'refusesRecipient', 550, '5.4.5 Daily user sending quota exceeded.'],
  [
    'a mailbox of its own that is full (Exchange Online)',
    'refusesMail',
    554,
    '5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  ],
  ['no encryption', 'refusesRecipient', 530, '5.7.0 Must issue a STARTTLS command first'],
  ['nobody signed in', 'refusesRecipient', 530, 'SMTP authentication is required.'],
  ['nobody signed in (a wrong order)', 'refusesRecipient', 503, '5.5.4 Bad sequence: authenticate first'],
  ['nobody signed in (hMailServer)', 'refusesMail', 503, 'This mail server requires you to log in.'],
]

test.each(OF_THE_SENDER)('%s pauses the mailbox, whenever it is said', async (_, stage, code, message) => {
  const { sink, manners, office } = await setUp(stage, () => ({ code, message }))
  await office.queue(letters(12))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_reason: `${code} ${message}` })
  const rows = await office.outbox()
  expect(rows.every((row) => row.state === 'waiting')).toBe(true)
  expect(rows.filter((row) => row.attempts === 0).length).toBeGreaterThan(5)
  expect(await suppressionsIn(office)).toEqual([])

  office.later({ minutes: 60 })
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_reason: `${code} ${message}` })
  manners.refusalOf = () => undefined
  for (let hour = 0; hour < 3; hour++) {
    office.later({ minutes: 60 })
    await office.deliver()
  }
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
  expect(sink.mails).toHaveLength(12)
  expect((await office.mailbox()).paused_at).toBeNull()
})

const RELAY_DENIED = { code: 554, message: '5.7.1 Relay access denied' }

test('a server that relays for nobody pauses the mailbox, and only what was tried has used an attempt', async () => {
  const { sink, manners, office } = await setUp('refusesRecipient', () => RELAY_DENIED)
  await office.queue(letters(40))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_reason: '554 5.7.1 Relay access denied' })
  const rows = await office.outbox()
  expect(rows.every((row) => row.state === 'waiting')).toBe(true)
  const tried = rows.filter((row) => row.attempts > 0)
  expect(tried.length).toBeLessThan(10)
  expect(tried.every((row) => row.attempts === 1 && row.last_error?.includes('Relay access denied'))).toBe(
    true,
  )
  expect(await suppressionsIn(office)).toEqual([])

  manners.refusalOf = () => undefined
  office.later({ minutes: 60 })
  expect(await office.deliver()).toBe(40 - tried.length)
  office.later({ minutes: 60 })
  expect(await office.deliver()).toBe(tried.length)
  expect(sink.mails).toHaveLength(40)
})

test('a few recipients for whom a policy says no fail by themselves, and hold up nobody', async () => {
  const { office } = await setUp('refusesMail', (address) =>
    /person\d*7@/.test(address) ? { code: 550, message: '5.7.1 Rejected due to policy' } : undefined,
  )
  await office.queue(letters(60))
  expect(await office.deliver()).toBe(54)
  const failed = (await office.outbox()).filter((row) => row.state === 'failed')
  expect(failed.map((row) => row.to)).toEqual([7, 17, 27, 37, 47, 57].map((i) => `person${i}@example.org`))
  expect(failed.every((row) => row.last_error === '550 5.7.1 Rejected due to policy')).toBe(true)
  expect((await office.mailbox()).paused_at).toBeNull()
  expect(await suppressionsIn(office)).toEqual([])
})

test('one recipient alone for whom a policy says no fails, and the mailbox stays open for the next', async () => {
  const { office } = await setUp('refusesRecipient', (address) =>
    address.startsWith('ada') ? { code: 550, message: '5.7.1 Rejected due to policy' } : undefined,
  )
  await office.queue([{ to: 'ada@example.org', lane: 0 }])
  expect(await office.deliver()).toBe(0)
  await office.queue([{ to: 'bob@example.org', lane: 0 }])
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([{ state: 'failed', attempts: 1 }, { state: 'sent' }])
})

test('a mail that the server does not take now is tried again; one that it never takes fails, and suppresses nobody', async () => {
  const { office } = await setUp('refusesMail', (address) =>
    address.startsWith('ada')
      ? { code: 452, message: 'Not enough room' }
      : address.startsWith('bob')
        ? { code: 552, message: '5.3.4 Message too large' }
        : undefined,
  )
  await office.queue(['ada', 'bob', 'charlie'].map((name) => ({ to: `${name}@example.org` })))
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([
    { state: 'waiting', attempts: 1, last_error: '452 Not enough room' },
    { state: 'failed', attempts: 1, last_error: '552 5.3.4 Message too large' },
    { state: 'sent' },
  ])
  expect(await suppressionsIn(office)).toEqual([])
  expect((await office.mailbox()).paused_at).toBeNull()
})

test('a sender whom the server does not take now pauses nothing: all are tried again in a moment', async () => {
  let busy = true
  const sink = await startSmtpSink({
    refusesSender: () => (busy ? { code: 451, message: 'Too much at once' } : undefined),
  })
  const office = await openOffice({ smtp: sink.url })
  await office.queue(letters(12))
  expect(await office.deliver()).toBe(0)
  expect((await office.mailbox()).paused_at).toBeNull()
  const rows = await office.outbox()
  expect(rows.every((row) => row.state === 'waiting')).toBe(true)
  const tried = rows.filter((row) => row.attempts === 1)
  expect(tried.length).toBeGreaterThan(0)
  expect(tried.length).toBeLessThanOrEqual(5)
  expect(tried.every((row) => row.last_error === '451 Too much at once')).toBe(true)
  busy = false
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(12)
})

test('nobody can pause a mailbox by the email that they type, which the server repeats', async () => {
  const { office } = await setUp('refusesRecipient', (address) =>
    address.endsWith('@5.4.5.example')
      ? { code: 550, message: `5.1.1 <${address}>: Recipient address rejected: no such host 5.4.5.example` }
      : undefined,
  )
  const typed = ['5.4.5', 'sendas', 'relay', 'spam', 'sender', '5.7.60', 'policy', 'blocked']
  await office.queue(typed.map((name) => ({ to: `${name}@5.4.5.example`, lane: 0 })))
  await office.queue([{ to: 'ada@example.org' }])
  expect(await office.deliver()).toBe(1)
  expect((await office.outbox()).filter((row) => row.state === 'failed')).toHaveLength(typed.length)
  expect(await suppressionsIn(office)).toHaveLength(typed.length)
  expect((await office.mailbox()).paused_at).toBeNull()
})
