import { expect, test } from 'vitest'
import { LeaseLost } from '#src/outbox/lease.ts'
import type { Post } from '#src/outbox/post.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { openOffice } from './office.ts'

const [ADA, BOB] = ['ada@example.org', 'bob@example.org']

test('what a killed process had frozen for SMTP is looked at afresh when it is old, and keeps its link', async () => {
  const sink = await startSmtpSink()
  const office = await openOffice({ smtp: sink.url })
  await office.queue([{ to: ADA }, { to: BOB }])
  const frozen = await killInTheMiddle(office)
  office.revoked.add(ADA)
  office.later({ days: 20 })
  expect(await office.deliver()).toBe(1)
  expect(await office.outbox()).toMatchObject([
    { state: 'cancelled', last_error: 'revoked' },
    { state: 'sent' },
  ])
  expect(sink.mails.map((mail) => mail.recipients)).toEqual([[BOB]])
  const [, bob] = await office.outbox()
  expect(sink.mails[0]!.messageId).toBe(`<${bob!.id}@harbour.example>`)
  expect(frozen).toContain(/invite\/[\w-]+/.exec(sink.mails[0]!.text)![0])
})

test('only what has no outcome is looked at afresh, so that nobody gets a mail twice', async () => {
  const sink = await startSmtpSink()
  const office = await openOffice({ smtp: sink.url })
  await office.queue([{ to: ADA }, { to: BOB }])
  await killInTheMiddle(office, { of: 1 })
  expect(sink.mails).toHaveLength(1)
  office.later({ days: 20 })
  expect(await office.deliver()).toBe(1)
  expect(sink.mails.flatMap((mail) => mail.recipients).sort()).toEqual([ADA, BOB])
})

test('what was frozen just now is handed over as it is', async () => {
  const sink = await startSmtpSink()
  const office = await openOffice({ smtp: sink.url })
  await office.queue([{ to: ADA }])
  await killInTheMiddle(office)
  office.later({ minutes: 2 })
  expect(await office.deliver()).toBe(1)
  expect(await office.batches()).toHaveLength(1)
})

test('what a provider surely never accepted is looked at afresh after a long wait, as another batch', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: ADA }, { to: BOB, name: 'Bob' }])
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '3600' } })
  expect(await office.deliver()).toBe(0)
  office.revoked.add(ADA)
  office.later({ minutes: 61 })
  expect(await office.deliver()).toBe(1)
  expect(resend.accepted.flatMap((mail) => mail.to)).toEqual([`"Bob" <${BOB}>`])
  expect(new Set(resend.requests.map(({ key }) => key)).size).toBe(2)
})

test('what a provider may have accepted stays as it was frozen, however old: it alone can tell', async () => {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  await office.queue([{ to: ADA }, { to: BOB }])
  resend.orderFaults({ drop: 'after' })
  expect(await office.deliver()).toBe(0)
  office.revoked.add(ADA)
  office.later({ minutes: 22 * 60 })
  expect(await office.deliver()).toBe(2)
  expect(resend.requests[1]).toMatchObject({ key: resend.requests[0]!.key, body: resend.requests[0]!.body })
  expect(resend.accepted).toHaveLength(2)
})

type Office = Awaited<ReturnType<typeof openOffice>>

/** The process ends with a batch in its hands, some of whose mails have left. Returns what was frozen, as text. */
async function killInTheMiddle(office: Office, { of = 0 } = {}) {
  let frozen = ''
  const dying: Post['mailerFor'] = (mailbox) => {
    const mailer = office.post.mailerFor(mailbox)
    const hand: typeof mailer.hand = async (handover) => {
      frozen = JSON.stringify(handover.mails)
      const some = new Set([...handover.open].slice(0, of))
      if (of > 0) await mailer.hand({ ...handover, open: some })
      throw new LeaseLost('killed')
    }
    return { ...mailer, hand }
  }
  expect(await office.deliver({ mailerFor: dying })).toBe(0)
  await office.endLeases()
  return frozen
}
