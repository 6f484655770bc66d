import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import { pauseMailbox } from '#src/mailboxes/pause.ts'
import { MAILBOX_SECRET } from '#src/mailers/open-mailer.ts'
import { engine } from '#test/support/db.ts'
import { whileHolding } from '#test/support/locks.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { ON_THEIR_WAY, startSlowSmtp } from '#test/support/slow-smtp.ts'
import { letters, openOffice } from './office.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

/** Everybody can read it, and nobody takes anything from it. */
async function keepClosed(trx: Db, table: 'outbox' | 'batches') {
  if (engine === 'postgres') await sql`lock table ${sql.table(table)} in exclusive mode`.execute(trx)
}

/** Somebody finds the mailbox ready, and before they have taken something for it, it is paused. */
async function deliverWhilePausing(office: Office, table: 'outbox' | 'batches') {
  const { db, clock, deliver } = office
  const mailbox = await office.mailbox()
  const pause = async (trx: Db) => {
    await keepClosed(trx, table)
    await pauseMailbox(trx, mailbox, { why: 'HTTP 401', now: clock() })
  }
  return whileHolding(db, pause, [() => deliver()])
}

test('a mailbox that is paused after somebody found it ready hands over no mails', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: 'ada@example.org' }])
  expect(await deliverWhilePausing(office, 'outbox')).toMatchObject([{ value: 0 }])
  expect(resend.requests).toEqual([])
  expect(await office.mailbox()).toMatchObject({ paused_reason: 'HTTP 401' })

  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(1)
})

test('nor does it hand a batch over again', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: 'ada@example.org' }])
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  office.later({ minutes: 10 })
  expect(await deliverWhilePausing(office, 'batches')).toMatchObject([{ value: 0 }])
  expect(resend.requests).toHaveLength(1)

  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(1)
  expect(resend.accepted).toHaveLength(1)
})

test('a key that is refused when another has taken its place pauses nothing', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: 'ada@example.org' }])
  const { mailerFor, secrets } = office.post
  const replaceKey = () =>
    office.db
      .updateTable('mailboxes')
      .set({ secret: secrets.seal(MAILBOX_SECRET, 're_another') })
      .execute()
  resend.orderFaults({ status: 401, name: 'invalid_api_key' })
  const sent = await office.deliver({
    mailerFor: (mailbox) => ({
      ...mailerFor(mailbox),
      hand: async (order) => {
        if (resend.requests.length === 0) await replaceKey()
        return mailerFor(mailbox).hand(order)
      },
    }),
  })
  expect(resend.requests.map(({ status }) => status)).toEqual([401, 200])
  expect(sent).toBe(1)
})

test('a batch that was on its way when its mailbox was paused does not end the pause', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: 'ada@example.org' }])
  const { mailerFor } = office.post
  const sent = await office.deliver({
    mailerFor: (mailbox) => ({
      ...mailerFor(mailbox),
      hand: async (order) => {
        await pauseMailbox(office.db, mailbox, { why: 'daily_quota_exceeded', now: office.clock() })
        return mailerFor(mailbox).hand(order)
      },
    }),
  })
  expect(sent).toBe(1)
  expect(await office.mailbox()).toMatchObject({
    last_sent_at: office.clock().toISOString(),
    paused_reason: 'daily_quota_exceeded',
  })

  await office.queue([{ to: 'bob@example.org' }])
  expect(await office.deliver()).toBe(0)
  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(1)
  expect(await office.mailbox()).toMatchObject({ paused_at: null, paused_reason: null, resume_at: null })
})

test('by SMTP the rest of a batch stays when its mailbox pauses; the batch that tries the mailbox again leaves as a whole', async () => {
  const sink = await startSlowSmtp()
  const office = await openOffice({ smtp: sink.url })
  await office.queue(letters(20))
  const delivering = office.deliver()
  await sink.full
  await pauseMailbox(office.db, await office.mailbox(), { why: '535 Who are you?', now: office.clock() })
  office.later({ seconds: 1 })
  sink.answer()
  expect(await delivering).toBe(ON_THEIR_WAY)
  const waiting = (await office.outbox()).filter(({ state }) => state === 'waiting')
  expect(waiting.map(({ attempts }) => attempts)).toEqual(Array(15).fill(0))
  expect(await office.deliver()).toBe(0)

  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(15)
  expect(await office.mailbox()).toMatchObject({ paused_at: null, paused_reason: null })
  expect(sink.mails).toHaveLength(20)
})
