import { expect, test } from 'vitest'
import { letters } from './office.ts'
import { setUp } from './refusing-server.ts'

test.each([
  [530, 'Authentication required'],
  [550, '5.4.5 Over the limit'],
  [550, 'The server of this recipient said: sending quota'],
])(
  'one recipient of whom the server says "%i %s" keeps the others from their mail for an hour, once',
  async (code, message) => {
    const { office } = await setUp('refusesRecipient', (address) =>
      address.startsWith('odd') ? { code, message } : undefined,
    )
    await office.queue([{ to: 'odd@elsewhere.example', lane: 0 }])
    await office.deliver()
    await office.queue(letters(20))
    expect((await office.mailbox()).paused_reason).toBe(`${code} ${message}`)
    for (let hour = 0; hour < 6; hour++) {
      office.later({ minutes: 61 })
      await office.queue([{ lane: 0 }])
      await office.deliver()
      expect((await office.mailbox()).paused_at).toBeNull()
    }
    const rows = await office.outbox()
    expect(rows.filter((row) => row.state === 'sent')).toHaveLength(26)
    expect(rows[0]).toMatchObject({ attempts: 4, last_error: `${code} ${message}` })
    expect(await office.db.selectFrom('suppressions').selectAll().execute()).toEqual([])
  },
)

test('a server that takes only so many in an hour gets them all in the end, and fails nobody on the way', async () => {
  let left = 20
  const { office } = await setUp('refusesRecipient', () =>
    --left < 0 ? { code: 550, message: 'You have exceeded your hourly limit' } : undefined,
  )
  await office.queue(letters(90))
  for (let hour = 0; hour < 8; hour++) {
    left = 20
    await office.deliver()
    office.later({ minutes: 61 })
  }
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
})

test('a mailbox that sent some mails before it met its limit says when, each time', async () => {
  let left = 5
  const { office } = await setUp('refusesRecipient', () =>
    --left < 0 ? { code: 550, message: '5.4.5 Daily user sending limit exceeded.' } : undefined,
  )
  await office.queue(letters(20))
  for (let hour = 0; hour < 2; hour++) {
    left = 5
    expect(await office.deliver()).toBe(5)
    const now = office.clock().toISOString()
    expect(await office.mailbox()).toMatchObject({ paused_at: now, last_sent_at: now })
    office.later({ minutes: 61 })
  }
})

test('a mailbox that sent nothing before it was paused does not say that it did', async () => {
  const { office } = await setUp('refusesRecipient', () => ({
    code: 530,
    message: 'Authentication required',
  }))
  await office.queue(letters(20))
  expect(await office.deliver()).toBe(0)
  expect(await office.mailbox()).toMatchObject({
    paused_reason: '530 Authentication required',
    last_sent_at: null,
  })
})
