import { expect, test } from 'vitest'
import { type Answers, startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { letters, openOffice } from './office.ts'

async function deliver(answers: Answers, address = '') {
  const { port } = await startBluntSmtp(answers)
  const office = await openOffice({ smtp: `smtp://127.0.0.1:${port}${address}` })
  await office.queue(letters(2))
  return { office, sent: await office.deliver() }
}

const OLD = '502 Command not implemented'
const WITH_TLS = '250-blunt\r\n250 STARTTLS'

test('a server that knows only the old greeting gets its mails', async () => {
  expect(await deliver({ EHLO: OLD, HELO: '250 blunt' })).toMatchObject({ sent: 2 })
})

test.each<[string, Answers, string?]>([
  ['does not let us in', { EHLO: OLD, HELO: '550 Who are you?' }],
  ['can not encrypt although it must', { EHLO: OLD }, '?requireTLS=true'],
  ['refuses to encrypt', { EHLO: WITH_TLS, STARTTLS: '501 No' }],
  ['takes no sender from whom it does not know', { MAIL: '503 5.5.1 Sign in first' }],
])('a server that %s for good pauses the mailbox, with its words', async (_, answers, address) => {
  const { office, sent } = await deliver(answers, address)
  expect(sent).toBe(0)
  const words = Object.values(answers).at(-1)
  expect(await office.mailbox()).toMatchObject({ paused_reason: words })
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)
})

test.each<[string, Answers, string?]>([
  ['is closing when it is greeted', { EHLO: '421 Closing down' }],
  ['does not let us in', { EHLO: OLD, HELO: '450 Not now' }],
  ['does not let us in and must encrypt', { EHLO: '450 Not now' }, '?requireTLS=true'],
  ['can not encrypt', { EHLO: WITH_TLS, STARTTLS: '454 Not now' }],
  ['has lost its thread', { MAIL: '503 5.5.1 Bad sequence of commands' }],
  ['speaks without a code', { MAIL: 'ERROR backend timeout' }],
])('a server that %s for now is tried again later', async (_, answers, address) => {
  const { office, sent } = await deliver(answers, address)
  expect(sent).toBe(0)
  expect((await office.mailbox()).paused_at).toBeNull()
  const words = Object.values(answers).at(-1)
  for (const row of await office.outbox())
    expect(row).toMatchObject({ state: 'waiting', attempts: 1, last_error: words })
})

test.each([
  ['454 4.7.0 Temporary authentication failure', null],
  ['535 5.7.8 Wrong', '535 5.7.8 Wrong'],
])('signing in that is answered by "%s"', async (AUTH, paused_reason) => {
  const { port } = await startBluntSmtp({ AUTH })
  const office = await openOffice({ smtp: `smtp://harbour:secret@127.0.0.1:${port}` })
  await office.queue(letters(2))
  await office.deliver()
  expect(await office.mailbox()).toMatchObject({ paused_reason })
})
