import { expect, test } from 'vitest'
import { openMailer } from '#src/mailers/open-mailer.ts'
import type { Post } from '#src/outbox/post.ts'
import { readEvent } from '#src/webhooks/event.ts'
import { receiveEvent } from '#src/webhooks/receive.ts'
import { openLog } from '#test/support/log.ts'
import { eventOf } from '#test/support/resend-events.ts'
import { startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

async function setUp() {
  const resend = await startResend()
  const office = await openOffice({ resend: resend.url })
  const { db, clock, secrets } = office.post
  /** As long as it is not to be had at another address. */
  const at = (resendBaseUrl: string): Post['mailerFor'] => {
    const config = { baseUrl: 'http://localhost:3000', resendBaseUrl }
    return (mailbox) => openMailer(mailbox, { db, clock, secrets, config })
  }
  return { resend, office, at }
}

test.each(['http://127.0.0.1:1', 'http://nowhere.invalid'])(
  'what a provider that could not be reached for days never got leaves by itself once it can: %s',
  async (address) => {
    const { resend, office, at } = await setUp()
    await office.queue([...letters(11), { lane: 0 }])
    const { log, lines } = openLog()
    for (let hour = 0; hour < 30; hour += 5) {
      expect(await office.deliver({ mailerFor: at(address), log })).toBe(0)
      office.later({ minutes: 300 })
    }
    expect(lines.join()).toMatch(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/)
    const mails = await office.outbox()
    expect(mails.every(({ state, last_error }) => state === 'waiting' && last_error === 'not_reached')).toBe(
      true,
    )
    office.revoked.add('person7@example.org')
    while ((await office.deliver()) > 0) office.later({ minutes: 1 })
    expect(resend.accepted).toHaveLength(11)
    expect((await office.batches()).filter(({ state }) => state !== 'known')).toEqual([])
  },
)

test('it is given up after five days, as by any other way', async () => {
  const { office, at } = await setUp()
  await office.queue(letters(1))
  await office.db.updateTable('outbox').set({ attempts: 126 }).execute()
  await office.deliver({ mailerFor: at('http://127.0.0.1:1') })
  expect(await office.outbox()).toMatchObject([{ state: 'failed', last_error: 'not_reached' }])
})

test('a batch in doubt stays in doubt while nobody can be reached', async () => {
  const { resend, office, at } = await setUp()
  await office.queue(letters(2))
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  office.later({ minutes: 1 })
  await office.deliver({ mailerFor: at('http://127.0.0.1:1') })
  expect(await office.batches()).toMatchObject([{ state: 'open', attempts: 2 }])
  office.later({ minutes: 5 })
  expect(await office.deliver()).toBe(2)
  expect(resend.accepted).toHaveLength(2)
})

test('a batch of whose mails reports told everything meanwhile needs nobody, however late', async () => {
  const { resend, office } = await setUp()
  const { db, clock } = office
  await office.queue(letters(2))
  resend.orderFaults({ drop: 'after' })
  await office.deliver()
  for (const mail of resend.accepted)
    await receiveEvent(db, {
      messageId: mail.id,
      event: readEvent(eventOf(mail, 'email.delivered'))!,
      now: clock(),
    })
  office.later({ days: 2 })
  await office.deliver()
  expect(await office.batches()).toMatchObject([{ state: 'known', last_error: 'not_reached' }])
  expect(await db.selectFrom('audit').select('action').execute()).toEqual([])
})
