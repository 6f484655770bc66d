import { expect, test } from 'vitest'
import { addDays } from '#src/clock.ts'
import { pauseMailboxByHand, resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { holdOutbox, outboxHeldSince, releaseOutbox } from '#src/outbox/hold.ts'
import { listUnknown, settleUnknown } from '#src/outbox/unknown.ts'
import { createSecrets } from '#src/secrets.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

const by = { id: 'an administrator' }

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  return { resend, office, now: office.clock() }
}

/** Two mails that were accepted, of which no answer ever came. */
async function setUpUnknown() {
  const { resend, office } = await setUp()
  await office.queue([{ to: 'ada@example.org' }, { to: 'bob@example.org' }])
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  office.later({ minutes: 24 * 60 })
  await office.deliver()
  return { resend, office, now: office.clock() }
}

function auditOf({ db }: Awaited<ReturnType<typeof openOffice>>) {
  return db.selectFrom('audit').select(['action', 'actor_id', 'particulars']).orderBy('id').execute()
}

test('a parked batch raises the alarm and names its mails to an administrator', async () => {
  const { office } = await setUpUnknown()
  const since = (await office.batches())[0]!.first_sent_at
  const mails = [{ email: 'ada@example.org' }, { email: 'bob@example.org' }]
  const why = { words: 'unknown_too_long' }
  expect(await listUnknown(office.db, office)).toMatchObject([{ since, why, mails }])
  expect(await listUnknown(office.db, { mailboxId: 'another' })).toEqual([])
  expect(await auditOf(office)).toEqual([
    {
      action: 'batch.parked',
      actor_id: null,
      particulars: JSON.stringify({ mailbox: office.mailboxId, why: 'unknown_too_long' }),
    },
  ])
})

test.each(['smtp', 'capture'])(
  'what stays unknown for five days is parked by %s as well, although it recognises no batch',
  async (transport) => {
    const office = await openOffice(transport === 'smtp' ? { smtp: 'smtp://127.0.0.1:1' } : {})
    await office.queue(letters(2))
    let handed = 0
    const deliver = () =>
      office.deliver({
        mailerFor: (mailbox) => ({
          ...office.post.mailerFor(mailbox),
          hand: async () => {
            handed++
            throw new Error('Nobody knows')
          },
        }),
      })
    const givenUpAt = addDays(office.clock(), 7)
    while (office.clock() < givenUpAt) {
      await deliver()
      office.later({ minutes: 60 })
    }
    expect(handed).toBeGreaterThan(5 * 24)
    expect(handed).toBeLessThan(6 * 24)
    expect(await office.batches()).toMatchObject([{ state: 'parked', last_error: 'unknown_too_long' }])
    expect(await listUnknown(office.db, office)).toMatchObject([{ mails: [{}, {}] }])
    expect((await auditOf(office)).map((line) => line.action)).toEqual(['batch.parked'])
  },
)

test('a batch that is only parked leaves the hourly try of a paused mailbox to the next one', async () => {
  const { resend, office } = await setUp()
  await office.queue([{ to: 'ada@example.org' }])
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  await office.queue([{ to: 'bob@example.org' }])
  resend.orderFaults({ status: 401, name: 'invalid_api_key' })
  await office.deliver()
  const mailbox = () => office.db.selectFrom('mailboxes').select(['paused_at']).executeTakeFirstOrThrow()
  expect((await mailbox()).paused_at).not.toBeNull()

  office.later({ minutes: 24 * 60 })
  await office.deliver()
  expect((await office.batches()).map(({ state }) => state)).toContain('parked')
  expect((await mailbox()).paused_at, 'tried with the mail to Bob').toBeNull()
})

test('a request that can not be read any more is parked as well', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(2))
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  const secrets = createSecrets(['another key that only tests use, long enough as well'])
  await office.db.updateTable('batches').set({ attempts: 126 }).execute()
  office.later({ minutes: 60 })
  expect(await office.deliver({ secrets })).toBe(0)
  expect(await office.batches()).toMatchObject([{ state: 'parked', leased_by: null }])
})

test('an administrator who found out that the mails arrived says so, and they count as sent', async () => {
  const { resend, office, now } = await setUpUnknown()
  const { mailboxId } = office
  const [{ id: batchId } = { id: '' }] = await listUnknown(office.db, office)
  expect(await settleUnknown(office.db, { batchId, mailboxId: 'another', as: 'sent', by, now })).toBe(0)
  expect(await settleUnknown(office.db, { batchId, mailboxId, as: 'sent', by, now })).toBe(2)
  expect(await settleUnknown(office.db, { batchId, mailboxId, as: 'again', by, now })).toBe(0)
  expect(await office.outbox()).toMatchObject([{ state: 'sent', last_error: null }, { state: 'sent' }])
  expect(await office.deliver()).toBe(0)
  expect(resend.accepted).toHaveLength(2)
  expect((await auditOf(office)).at(-1)).toMatchObject({ action: 'batch.settled', actor_id: by.id })
})

test('an administrator may send them again: with the same links, in a new batch', async () => {
  const { resend, office, now } = await setUpUnknown()
  const { mailboxId } = office
  const [{ id: batchId } = { id: '' }] = await listUnknown(office.db, office)
  expect(await settleUnknown(office.db, { batchId, mailboxId, as: 'again', by, now })).toBe(2)
  expect(await office.deliver()).toBe(2)
  expect(resend.accepted.map((mail) => mail.text)).toEqual([
    ...resend.accepted.slice(0, 2).map((mail) => mail.text),
    ...resend.accepted.slice(0, 2).map((mail) => mail.text),
  ])
  expect(new Set(resend.requests.map((request) => request.key)).size).toBe(2)
  expect(await listUnknown(office.db, office)).toEqual([])
})

test('a mailbox that an administrator paused is left alone until it is resumed, however long that takes', async () => {
  const { resend, office, now } = await setUp()
  const id = office.mailboxId
  await office.queue(letters(3))
  expect(await pauseMailboxByHand(office.db, { id, by, now })).toBe(true)
  expect(await pauseMailboxByHand(office.db, { id, by, now })).toBe(false)
  for (const days of [0, 1, 30]) {
    office.later({ days })
    expect(await office.deliver()).toBe(0)
  }
  expect(resend.requests).toEqual([])
  expect(await office.mailbox()).toMatchObject({ paused_by: by.id, resume_at: null })

  expect(await resumeMailbox(office.db, { id, by, now })).toBe(true)
  expect(await resumeMailbox(office.db, { id, by, now })).toBe(false)
  expect(await office.deliver()).toBe(3)
  expect((await auditOf(office)).map((line) => line.action)).toEqual(['mailbox.paused', 'mailbox.resumed'])
})

test('what is on its way while an administrator pauses a mailbox neither resumes it nor sets it to trying', async () => {
  const { resend, office, now } = await setUp()
  const id = office.mailboxId
  for (const fault of [{}, { status: 403, name: 'invalid_api_key' }]) {
    await office.queue(letters(1))
    resend.orderFaults(fault)
    await office.deliver({
      mailerFor: (mailbox) => {
        const mailer = office.post.mailerFor(mailbox)
        const hand: typeof mailer.hand = async (handover) => {
          await pauseMailboxByHand(office.db, { id, by, now })
          return mailer.hand(handover)
        }
        return { ...mailer, hand }
      },
    })
    expect(resend.requests.length).toBeGreaterThan(0)
    expect(await office.mailbox()).toMatchObject({ paused_by: by.id, resume_at: null })
    expect((await office.mailbox()).paused_at).not.toBeNull()
    await resumeMailbox(office.db, { id, by, now })
  }
})

test('whoever mended a mailbox resumes it at once, without waiting for the hourly try', async () => {
  const { resend, office, now } = await setUp()
  await office.queue(letters(1))
  resend.orderFaults({ status: 403, name: 'invalid_api_key' })
  await office.deliver()
  await resumeMailbox(office.db, { id: office.mailboxId, by, now })
  expect(await office.deliver()).toBe(1)
})

test('an outbox on hold lets nothing go, until an administrator releases it', async () => {
  const { resend, office, now } = await setUp()
  await office.queue([{ lane: 0 }, { lane: 1 }])
  await holdOutbox(office.db, { now })
  expect(await outboxHeldSince(office.db)).toBe(now.toISOString())
  office.later({ days: 3 })
  expect(await office.deliver()).toBe(0)
  expect(resend.requests).toEqual([])
  expect(await releaseOutbox(office.db, { by, now })).toBe(true)
  expect(await releaseOutbox(office.db, { by, now })).toBe(false)
  expect(await outboxHeldSince(office.db)).toBeNull()
  expect(await office.deliver()).toBe(2)
  expect((await auditOf(office)).map((line) => line.action)).toEqual(['outbox.released'])
})
