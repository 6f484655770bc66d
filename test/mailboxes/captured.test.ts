import { expect, test } from 'vitest'
import { listCaptured, showCaptured } from '#src/mailboxes/captured.ts'
import { openOffice } from '#test/outbox/office.ts'
import { NOW } from '#test/support/clock.ts'

test('captured mails are listed newest first, and each can be read', async () => {
  const office = await openOffice()
  const { db } = office
  const { secrets } = office.post
  await office.queue([{ to: 'ada@example.org' }])
  await office.deliver()
  office.later({ minutes: 1 })
  await office.queue([{ to: 'bob@example.org' }])
  await office.deliver()

  const listed = await listCaptured(db, { secrets })
  expect(listed.map((mail) => [mail.to, mail.subject])).toEqual([
    ['bob@example.org', 'Welcome'],
    ['ada@example.org', 'Welcome'],
  ])
  expect(listed[1]!.capturedAt).toBe(NOW.toISOString())
  expect(Object.keys(listed[0]!)).not.toContain('html')
  expect(await listCaptured(db, { secrets, before: listed[0]!.id })).toEqual([listed[1]])
  const mail = await showCaptured(db, { id: listed[0]!.id, secrets })
  expect(mail?.html).toContain(mail!.text)
})

test('a mail that nobody captured can not be shown', async () => {
  const { db, post } = await openOffice()
  expect(await showCaptured(db, { id: 'nothing', secrets: post.secrets })).toBeUndefined()
})

test('a batch that is handed over twice is captured once', async () => {
  const office = await openOffice()
  await office.queue([{ to: 'ada@example.org' }])
  const forgetful: typeof office.post.mailerFor = (mailbox) => {
    const mailer = office.post.mailerFor(mailbox)
    const hand: typeof mailer.hand = async (handover) => {
      await mailer.hand(handover)
      return mailer.hand(handover)
    }
    return { ...mailer, hand }
  }
  expect(await office.deliver({ mailerFor: forgetful })).toBe(1)
  expect(await listCaptured(office.db, { secrets: office.post.secrets })).toHaveLength(1)
})
