import { expect, test } from 'vitest'
import { smtpOptions } from '#src/mailers/smtp-options.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

async function setUp(options: Parameters<typeof startSmtpSink>[0] = {}) {
  const sink = await startSmtpSink(options)
  return { sink, office: await openOffice({ smtp: sink.url }) }
}

test('mails leave over at most five connections, each to one recipient', async () => {
  const { sink, office } = await setUp()
  await office.queue(letters(120))
  expect(await office.deliver()).toBe(120)
  expect(new Set(sink.mails.map((mail) => mail.recipients.join()))).toHaveLength(120)
  expect(sink.mostConnections()).toBeLessThanOrEqual(5)
})

test('a mail says that it is automatic, can be recognised, and a name can not add recipients', async () => {
  const { sink, office } = await setUp()
  await office.queue([{ to: 'ada@example.org', name: 'Ada" <eve@example.org>, "Eve' }])
  await office.deliver()
  const [mail] = sink.mails
  const [row] = await office.outbox()
  expect(mail).toMatchObject({
    recipients: ['ada@example.org'],
    sender: 'welcome@harbour.example',
    from: '"Harbour Portal" <welcome@harbour.example>',
    subject: 'Welcome',
    messageId: `<${row!.id}@harbour.example>`,
  })
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail!.html).toContain(mail!.text.trim())
})

test('a recipient that the server refuses is failed in the server’s words; the others get their mail', async () => {
  const { sink, office } = await setUp({
    refusesRecipient: (address) =>
      address.startsWith('gone') ? { code: 550, message: 'No such user here' } : undefined,
  })
  await office.queue([{ to: 'ada@example.org' }, { to: 'gone@example.org' }, { to: 'bob@example.org' }])
  expect(await office.deliver()).toBe(2)
  expect(await office.outbox()).toMatchObject([
    { state: 'sent' },
    { state: 'failed', last_error: '550 No such user here', attempts: 1 },
    { state: 'sent' },
  ])
  expect(sink.mails).toHaveLength(2)
})

test('a recipient that can not be reached now is tried again, after growing waits, until it is given up', async () => {
  const { office } = await setUp({ refusesRecipient: () => ({ code: 451, message: 'Greylisted' }) })
  await office.queue([{ to: 'ada@example.org' }])
  await office.deliver()
  const [row] = await office.outbox()
  expect(row).toMatchObject({ state: 'waiting', attempts: 1, last_error: '451 Greylisted' })
  expect(Date.parse(row!.due_at) - office.clock().getTime()).toBe(5000)

  await office.db.updateTable('outbox').set({ attempts: 126 }).execute()
  office.later({ minutes: 60 })
  await office.deliver()
  expect(await office.outbox()).toMatchObject([
    { state: 'failed', attempts: 127, last_error: '451 Greylisted' },
  ])
})

test('a sender that the server refuses pauses the mailbox, and nothing is lost', async () => {
  let refused = true
  const { sink, office } = await setUp({
    refusesSender: () => (refused ? { code: 553, message: 'Sender not allowed' } : undefined),
  })
  await office.queue(letters(20))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_reason: '553 Sender not allowed' })
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)
  refused = false
  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(20)
  expect(sink.mails).toHaveLength(20)
  expect((await office.mailbox()).paused_at).toBeNull()
})

test('wrong credentials pause the mailbox and show the server’s words', async () => {
  const sink = await startSmtpSink({ user: { name: 'portal', password: 'right' } })
  const office = await openOffice({ smtp: sink.url.replace('right', 'wrong') })
  await office.queue(letters(1))
  expect(await office.deliver()).toBe(0)
  expect((await office.mailbox()).paused_reason).toContain('Those are not the right credentials')
})

test('a server that is away is tried again later with every mail', async () => {
  const office = await openOffice({ smtp: 'smtp://127.0.0.1:1' })
  await office.queue(letters(10))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({ paused_at: null })
  const rows = await office.outbox()
  expect(rows.every((row) => row.state === 'waiting' && row.attempts === 1)).toBe(true)
  expect(rows[0]!.last_error).toContain('ECONNREFUSED')
})

test('what had left before a kill is written down: only mails on an open connection are sent twice', async () => {
  const { sink, office } = await setUp()
  await office.queue(letters(40))
  let known = 0
  const written = await office.deliver({
    mailerFor: (mailbox) => {
      const mailer = office.post.mailerFor(mailbox)
      const hand: typeof mailer.hand = (handover) =>
        mailer.hand({
          ...handover,
          settle: async (outcomes) => {
            known += outcomes.size
            if (known > 20) throw new Error('killed')
            await handover.settle(outcomes)
          },
        })
      return { ...mailer, hand }
    },
  })
  expect(written).toBeGreaterThan(10)
  expect(written).toBeLessThanOrEqual(20)
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(40 - written)
  expect(sink.mails.length).toBeGreaterThanOrEqual(40)
  expect(sink.mails.length).toBeLessThanOrEqual(45)
  expect(new Set(sink.mails.map((mail) => mail.messageId)).size).toBe(40)
})

test('asked to stop, a worker finishes the mails on their way and leaves the rest waiting', async () => {
  const office = await openOffice({
    smtp: (await startSmtpSink({ onMail: () => office.stopping.abort() })).url,
  })
  await office.queue(letters(50))
  const left = await office.deliver()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThanOrEqual(5)
  const states = (await office.outbox()).map((row) => row.state)
  expect(states.filter((state) => state === 'sent')).toHaveLength(left)
  expect(states.filter((state) => state === 'waiting')).toHaveLength(50 - left)
})

test('encryption and a certificate are demanded everywhere but on this machine', async () => {
  expect(smtpOptions('smtp://mail.example.org')).toMatchObject({
    requireTLS: true,
    tls: { rejectUnauthorized: true },
  })
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect(smtpOptions(`smtp://${host}:25`)).toMatchObject({
      requireTLS: false,
      tls: { rejectUnauthorized: false },
    })
})

test('a server that does not encrypt although it must gets no mail', async () => {
  const sink = await startSmtpSink({ plain: true })
  const office = await openOffice({ smtp: `${sink.url}?requireTLS=true` })
  await office.queue(letters(1))
  expect(await office.deliver()).toBe(0)
  expect(sink.mails).toEqual([])
  expect((await office.mailbox()).paused_at).not.toBeNull()
})

test('a certificate that nobody vouches for pauses the mailbox', async () => {
  const sink = await startSmtpSink()
  const office = await openOffice({ smtp: `${sink.url}?tls.rejectUnauthorized=true` })
  await office.queue(letters(1))
  expect(await office.deliver()).toBe(0)
  expect((await office.mailbox()).paused_reason).toContain('certificate')
})
