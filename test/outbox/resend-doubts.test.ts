import { expect, test } from 'vitest'
import { resumeMailbox } from '#src/mailboxes/pause-by-hand.ts'
import { changeMailbox } from '#src/mailboxes/save.ts'
import { listUnknown, settleUnknown } from '#src/outbox/unknown.ts'
import { createAdmin } from '#test/support/factories.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  return { resend, office }
}

test.each([
  [1, 400],
  [1, 413],
  [3, 413],
  [3, 422],
])(
  '%i mails of which no answer came, and then a refusal of them all (%i), go out again under the same key only',
  async (count, status) => {
    const { resend, office } = await setUp()
    await office.queue(letters(count))
    resend.orderFaults({ drop: 'after' }, { status })
    for (let attempt = 0; attempt < 2; attempt++) {
      await office.deliver()
      office.later({ minutes: 1 })
    }
    const mails = await office.outbox()
    expect(
      mails.every((row) => row.state === 'batched' && row.last_error?.startsWith('application_error')),
    ).toBe(true)
    expect(await office.deliver()).toBe(count)
    expect(resend.accepted).toHaveLength(count)
    expect(new Set(resend.requests.map(({ key }) => key)).size).toBe(1)
    expect(resend.requests).toHaveLength(3)
  },
)

test('a batch that was only asked to wait before it was refused is split as any other', async () => {
  const { resend, office } = await setUp()
  await office.queue(letters(4))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded' }, { status: 413 })
  await office.deliver()
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(4)
  expect(resend.requests).toHaveLength(4)
})

/** Mails that were accepted, of which no answer ever came; then the key that they left with is no longer taken. */
async function setUpRevoked() {
  const { resend, office } = await setUp()
  const admin = await createAdmin(office.db)
  await office.queue(letters(3))
  resend.orderFaults({ drop: 'after' }, { status: 401, name: 'invalid_api_key' })
  for (let attempt = 0; attempt < 2; attempt++) {
    await office.deliver()
    office.later({ minutes: 1 })
  }
  expect((await office.mailbox()).paused_at).not.toBeNull()
  const about = { by: admin, now: office.clock() }
  const rest = { address: 'welcome@harbour.example', webhookSecret: '', requestsPerSecond: 10 }
  const draft = { ...rest, name: 'Harbour Portal', transport: 'resend' as const }
  const save = async (apiKey: string) => {
    const { secrets } = office.post
    await changeMailbox(office.db, await office.mailbox(), { draft: { ...draft, apiKey }, secrets, ...about })
    await resumeMailbox(office.db, { id: office.mailboxId, ...about })
  }
  return { resend, office, save, ...about }
}

test('a batch of which no answer came is not handed over with another key: the account may never have seen it', async () => {
  const { resend, office, save, by, now } = await setUpRevoked()
  await save('re_of_another_account')
  expect(await office.deliver()).toBe(0)
  expect(resend.requests).toHaveLength(2)
  expect(await office.outbox()).toMatchObject(Array(3).fill({ state: 'batched', last_error: 'key_changed' }))
  const [unknown] = await listUnknown(office.db, office)
  expect(unknown).toMatchObject({ why: { words: 'key_changed' }, mails: [{}, {}, {}] })

  await office.queue([{ to: 'ada@example.org' }])
  expect(await office.deliver()).toBe(1)
  await settleUnknown(office.db, {
    ...{ batchId: unknown!.id, mailboxId: office.mailboxId },
    ...{ as: 'again', by, now },
  })
  expect(await office.deliver()).toBe(3)
})

test('with the key that it left with, a batch of which no answer came goes out again, whatever was saved in between', async () => {
  const { resend, office, save } = await setUpRevoked()
  await save('re_mistyped')
  await save('re_test')
  expect(await office.deliver()).toBe(3)
  expect(resend.accepted).toHaveLength(3)
  expect(new Set(resend.requests.map(({ key }) => key)).size).toBe(1)
})

test('what surely was not accepted leaves with another key', async () => {
  const { resend, office, save } = await setUpRevoked()
  await save('re_of_another_account')
  await office.deliver()
  await office.queue(letters(2))
  resend.orderFaults({ status: 429, name: 'rate_limit_exceeded' })
  await office.deliver()
  await save('re_of_a_third')
  office.later({ minutes: 1 })
  expect(await office.deliver()).toBe(2)
})
