import { expect, test } from 'vitest'
import { addMinutes, iso } from '#src/clock.ts'
import { openMailer } from '#src/mailers/open-mailer.ts'
import type { Post } from '#src/outbox/post.ts'
import { startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

const AWAY = '421 4.3.2 This account is disabled'

async function withServer() {
  const server = { away: true }
  const { port } = await startBluntSmtp({ MAIL: () => (server.away ? AWAY : '250 OK') })
  return { server, office: await openOffice({ smtp: `smtp://127.0.0.1:${port}` }) }
}

type Office = Awaited<ReturnType<typeof openOffice>>

async function standing({ mailbox }: Office) {
  const { stalled_at, stalled_reason } = await mailbox()
  return { stalled_at, stalled_reason }
}

test('a queue so long that no mail has its second turn hides nothing', async () => {
  const { office } = await withServer()
  const since = office.clock().toISOString()
  await office.queueMany(300)
  for (let hour = 0; hour < 2; hour++) {
    await office.deliver()
    office.later({ minutes: 60 })
  }
  expect(Math.max(...(await office.outbox()).map(({ attempts }) => attempts))).toBe(1)
  expect(await standing(office)).toEqual({ stalled_at: since, stalled_reason: AWAY })
})

test('tries in vain count from the last mail that left', async () => {
  const { office, server } = await withServer()
  for (let hour = 0; hour < 5; hour++) {
    await office.queue(letters(1))
    server.away = hour % 2 === 0
    await office.deliver()
    office.later({ minutes: 59 })
  }
  expect(await standing(office)).toEqual({ stalled_at: '2026-03-02T12:56:00.000Z', stalled_reason: null })
})

test('a provider that nobody reaches says so of itself, also with mails alone that were tried before', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  const { db, clock, secrets } = office.post
  const config = { baseUrl: 'http://localhost:3000', resendBaseUrl: 'http://127.0.0.1:1' }
  const mailerFor: Post['mailerFor'] = (mailbox) => openMailer(mailbox, { db, clock, secrets, config })
  await office.queue(letters(1))
  for (let time = 0; time < 4; time++) {
    await office.deliver({ mailerFor })
    office.later({ minutes: 5 })
  }
  await office.queue([{}])
  await office.db
    .updateTable('outbox')
    .set({ due_at: iso(addMinutes(clock(), 5)) })
    .where('attempts', '>', 0)
    .execute()
  expect(await office.deliver()).toBe(1)
  expect(await standing(office)).toEqual({ stalled_at: null, stalled_reason: null })

  office.later({ minutes: 5 })
  const since = iso(clock())
  for (let hour = 0; hour < 2; hour++) {
    await office.deliver({ mailerFor })
    office.later({ minutes: 65 })
  }
  expect(await standing(office)).toEqual({ stalled_at: since, stalled_reason: 'not_reached' })
})

test('mails that are refused, one by one and for good, say nothing about the mailbox', async () => {
  const { port } = await startBluntSmtp({ RCPT: '550 5.1.1 User unknown' })
  const office = await openOffice({ smtp: `smtp://127.0.0.1:${port}` })
  for (let hour = 0; hour < 3; hour++) {
    await office.queue([{}, {}])
    await office.deliver()
    office.later({ minutes: 65 })
  }
  expect((await office.outbox()).every(({ state }) => state === 'failed')).toBe(true)
  expect(await standing(office)).toEqual({ stalled_at: null, stalled_reason: null })
})

test('what a clock that was ahead wrote down keeps nothing quiet', async () => {
  const { office } = await withServer()
  await office.db.updateTable('mailboxes').set({ stalled_at: '2030-01-01T00:00:00.000Z' }).execute()
  await office.queue(letters(1))
  for (let hour = 0; hour < 2; hour++) {
    await office.deliver()
    office.later({ minutes: 65 })
  }
  expect(await standing(office)).toEqual({ stalled_at: '2026-03-02T09:00:00.000Z', stalled_reason: AWAY })
})

test('what was found of a server that was replaced meanwhile is not said of the other one', async () => {
  const { office } = await withServer()
  await office.queue(letters(1))
  const { mailerFor } = office.post
  await office.deliver({
    mailerFor: (mailbox) => {
      const mailer = mailerFor(mailbox)
      const hand: typeof mailer.hand = async (handover) => {
        await office.db.updateTable('mailboxes').set({ address: 'other@harbour.example' }).execute()
        return mailer.hand(handover)
      }
      return { ...mailer, hand }
    },
  })
  expect((await office.outbox())[0]).toMatchObject({ attempts: 1, last_error: AWAY })
  expect(await standing(office)).toEqual({ stalled_at: null, stalled_reason: null })
})
