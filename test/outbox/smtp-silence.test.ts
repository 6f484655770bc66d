import { expect, test } from 'vitest'
import { smtpOptions } from '#src/mailers/smtp-options.ts'
import { type Answers, SAYS_NOTHING, startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { openOffice } from './office.ts'

async function deliver(answers: Answers, patience: string) {
  const { port } = await startBluntSmtp(answers)
  const office = await openOffice({ smtp: `smtp://127.0.0.1:${port}?${patience}` })
  await office.queue([{ to: 'ada@example.org' }])
  expect(await office.deliver()).toBe(0)
  return office
}

test('a server that has all of a mail may think about it for ten minutes before it would get it again', () => {
  // RFC 5321, section 4.5.3.2.6. A connection, a greeting and a connection with nothing to send are other matters.
  expect(smtpOptions('smtp://mail.example.org')).toMatchObject({
    socketTimeout: 10 * 60_000,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    idleTimeout: 60_000,
  })
})

test('silence after a mail is borne for as long as it is allowed, and then the mail is tried again later', async () => {
  const office = await deliver({ '.': SAYS_NOTHING }, 'socketTimeout=50')
  expect(await office.outbox()).toMatchObject([{ state: 'waiting', attempts: 1, last_error: 'no_answer' }])
  expect(await office.mailbox()).toMatchObject({ paused_at: null })
})

test('a server that does not even greet is tried again later, for a reason that every language has', async () => {
  const office = await deliver({ '': SAYS_NOTHING }, 'greetingTimeout=50')
  expect(await office.outbox()).toMatchObject([{ state: 'waiting', attempts: 1, last_error: 'no_answer' }])
})
