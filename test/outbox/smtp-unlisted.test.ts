import { expect, test } from 'vitest'
import type { Refusal } from '#test/support/smtp-sink.ts'
import { letters, type openOffice } from './office.ts'
import { type Stage, setUp } from './refusing-server.ts'

type Office = Awaited<ReturnType<typeof openOffice>>

const suppressionsIn = ({ db }: Office) => db.selectFrom('suppressions').selectAll().execute()
const failedIn = async (office: Office) => (await office.outbox()).filter((row) => row.state === 'failed')

const OF_THE_SENDER: [string, Stage, number, string][] = [
  [
    'an identity that nobody verified (Amazon)',
    'refusesMail',
    554,
    'Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: welcome@harbour.example',
  ],
  [
    'a user without the right to send (Amazon)',
    'refusesMail',
    554,
    'Access denied: User harbour is not authorized to perform ses:SendRawEmail on resource',
  ],
  [
    'an account that is stopped (Amazon)',
    'refusesMail',
    554,
    'Message rejected: Sending paused for this account. For more information, please check the inbox',
  ],
  [
    'a quota (Exchange Online)',
    'refusesMail',
    554,
    '5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message',
  ],
  ['a quota (Exchange)', 'refusesMail', 550, '5.2.2 Submission quota exceeded'],
  [
    'a limit of the day (Exchange Online)',
    'refusesMail',
    550,
    "5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
  ],
  ['a suspicion (Zoho)', 'refusesMail', 550, '5.4.6 Unusual sending activity detected. Please try later'],
  [
    'a sender that does not exist (Exim)',
    'refusesRecipient',
    550,
    'Unrouteable address Sender verify failed',
  ],
  ['a prohibition (Exim)', 'refusesRecipient', 550, 'Administrative prohibition'],
  [
    'a limit of the hour (Exim)',
    'refusesRecipient',
    550,
    'You have exceeded your hourly limit of messages, recipient rejected',
  ],
  ['a limit without a name', 'refusesRecipient', 550, 'Recipient address rejected: over the limit'],
]

test.each(OF_THE_SENDER)('%s, said of everybody, fails and suppresses nobody', async (...refused) => {
  const [, stage, code, message] = refused
  const { sink, manners, office } = await setUp(stage, () => ({ code, message }))
  await office.queue(letters(40))
  expect(await office.deliver()).toBe(0)
  expect((await office.mailbox()).paused_reason).toContain(message)
  expect((await office.outbox()).every((row) => row.state === 'waiting')).toBe(true)
  expect(await suppressionsIn(office)).toEqual([])

  manners.refusalOf = () => undefined
  for (let hour = 0; hour < 2; hour++) {
    office.later({ minutes: 60 })
    await office.deliver()
  }
  expect((await office.outbox()).every((row) => row.state === 'sent')).toBe(true)
  expect(sink.mails).toHaveLength(40)
})

test('a limit of the hour that is met in the middle of a sending fails nobody, however few are left', async () => {
  const { sink, office } = await setUp('refusesRecipient', () =>
    sink.mails.length >= 30 ? { code: 550, message: 'You have exceeded your hourly limit' } : undefined,
  )
  await office.queue(letters(38))
  await office.deliver()
  expect((await office.mailbox()).paused_reason).toBe('550 You have exceeded your hourly limit')
  expect(await failedIn(office)).toEqual([])
})

test('a sender who is refused in words that nobody foresaw, in the middle of a sending, fails nobody', async () => {
  const { sink, office } = await setUp('refusesMail', () =>
    sink.mails.length >= 30 ? { code: 554, message: 'Computer says no' } : undefined,
  )
  await office.queueMany(300)
  await office.deliver()
  expect((await office.mailbox()).paused_reason).toBe('554 Computer says no')
  expect(await failedIn(office)).toEqual([])
})

test('a few recipients refused in words that nobody foresaw fail by themselves, hold up nobody, and are not suppressed', async () => {
  const { office } = await setUp('refusesRecipient', (address) =>
    /person\d*7@/.test(address) ? { code: 550, message: 'Computer says no' } : undefined,
  )
  await office.queue(letters(60))
  expect(await office.deliver()).toBe(54)
  const failed = await failedIn(office)
  expect(failed).toHaveLength(6)
  expect(failed.every((row) => row.last_error === '550 Computer says no')).toBe(true)
  expect((await office.mailbox()).paused_at).toBeNull()
  expect(await suppressionsIn(office)).toEqual([])
})

test.each([
  [550, '5.1.1 Nobody by that name'],
  [550, '5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  [550, '5.4.1 Recipient address rejected: Access denied'],
  [550, 'User unknown'],
  [550, 'No such user here'],
  [553, 'Unknown recipient'],
  [550, 'Requested action not taken: mailbox unavailable'],
  [550, 'Unrouteable address'],
])(
  'any number of recipients in a row of whom a server says "%i %s" fail and are suppressed, and the next mail leaves',
  async (code, message) => {
    const office = await refuseInARow({ code, message })
    expect(await suppressionsIn(office)).toHaveLength(25)
    expect((await office.mailbox()).paused_at).toBeNull()
  },
)

test.each([
  [552, '5.2.2 Over quota'],
  [550, 'The mailbox is full'],
  [
    554,
    '5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  ],
  [552, '5.3.4 Message too big'],
])(
  'any number of recipients in a row refused with "%i %s" fail, hold up nobody, and are not suppressed',
  async (code, message) => {
    const office = await refuseInARow({ code, message })
    expect(await suppressionsIn(office)).toEqual([])
  },
)

test('mails that a server did not take for now are not given up when it then refuses the sender', async () => {
  const { sink, manners, office } = await setUp('refusesRecipient', () => ({
    code: 451,
    message: 'Greylisted',
  }))
  await office.queue(letters(40))
  await office.deliver()
  manners.refusalOf = () => (sink.mails.length >= 10 ? { code: 550, message: 'Computer says no' } : undefined)
  office.later({ minutes: 1 })
  await office.deliver()
  expect((await office.mailbox()).paused_reason).toBe('550 Computer says no')
  expect(await failedIn(office)).toEqual([])
})

/** Twenty-five recipients are refused, and then one is taken. */
async function refuseInARow(refusal: Refusal) {
  const { office } = await setUp('refusesRecipient', (address) =>
    address.startsWith('person') ? refusal : undefined,
  )
  await office.queue(letters(25))
  await office.queue([{ to: 'ada@example.org' }])
  expect(await office.deliver()).toBe(1)
  expect(await failedIn(office)).toHaveLength(25)
  return office
}
