import { expect, test } from 'vitest'
import { letters } from './office.ts'
import { setUp } from './refusing-server.ts'

test('a list that takes nothing from this sender keeps nobody else from their mail, and is given up', async () => {
  const refusal = {
    code: 554,
    message: '5.7.1 <welcome@harbour.example>: Sender address rejected: insiders only',
  }
  const { office } = await setUp('refusesRecipient', (address) =>
    /^all@/.test(address) ? refusal : undefined,
  )
  await office.queue([{ to: 'all@closed.example', lane: 0 }])
  await office.queue(letters(100))
  await office.deliver()
  for (let hour = 0; hour < 3; hour++) {
    await office.queue([{ lane: 0 }])
    office.later({ minutes: 61 })
    await office.deliver()
  }
  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'sent')).toHaveLength(103)
  expect(rows[0]).toMatchObject({ to: 'all@closed.example', state: 'failed' })
  expect(rows[0]!.last_error).toContain('insiders only')
})

test('ten people whom a policy refuses, and nobody else in the queue, do not keep a mailbox shut for days', async () => {
  const { office } = await setUp('refusesRecipient', (address) =>
    address.endsWith('@closed.example') ? { code: 550, message: '5.7.1 Rejected due to policy' } : undefined,
  )
  await office.queue(Array.from({ length: 10 }, (_, i) => ({ to: `crew${i}@closed.example` })))
  await office.deliver()
  expect((await office.mailbox()).paused_at).not.toBeNull()
  await office.queue([{ to: 'ada@example.org', lane: 0 }])
  office.later({ minutes: 61 })
  await office.deliver()
  await office.queue([{ to: 'bob@example.org', lane: 0 }])
  office.later({ minutes: 61 })
  await office.deliver()
  await office.deliver()
  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'sent')).toHaveLength(2)
  expect(rows.filter((row) => row.state === 'failed')).toHaveLength(10)
  expect((await office.mailbox()).paused_at).toBeNull()
})

test('a sender who is refused in the middle of a sending pauses it, and nobody fails for it', async () => {
  const { sink, office } = await setUp('refusesMail', () =>
    sink.mails.length >= 30 ? { code: 550, message: '5.7.1 Message rejected as spam' } : undefined,
  )
  await office.queueMany(300)
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ paused_reason: '550 5.7.1 Message rejected as spam' })
  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'failed')).toEqual([])
  expect(rows.filter((row) => row.attempts === 0).length).toBeGreaterThan(150)
})

test('people at the head of a queue whom a policy refuses do not keep it shut for the others for ever', async () => {
  const { office } = await setUp('refusesRecipient', (address) =>
    address.endsWith('@closed.example') ? { code: 550, message: '5.7.1 Rejected due to policy' } : undefined,
  )
  await office.queue(Array.from({ length: 8 }, (_, i) => ({ to: `crew${i}@closed.example` })))
  await office.queue(letters(3))
  await office.deliver()
  for (let hour = 0; hour < 3; hour++) {
    office.later({ minutes: 61 })
    await office.deliver()
  }
  const rows = await office.outbox()
  expect(rows.filter((row) => row.state === 'sent')).toHaveLength(3)
  expect(rows.filter((row) => row.state === 'failed')).toHaveLength(8)
  expect((await office.mailbox()).paused_at).toBeNull()
})
