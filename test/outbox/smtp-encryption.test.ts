import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { diagnose } from '#src/mailers/diagnose.ts'
import { startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { letters, openOffice } from './office.ts'

const PLAIN = '421 Too many connections\r\n'

/** Passes on what is said to a mail server. Whoever begins to encrypt while `most` do is answered otherwise. */
async function startFront(url: string, otherwise: (client: Socket) => void, most = Number.POSITIVE_INFINITY) {
  const secured = new Set<Socket>()
  const server = createServer((client) => {
    const behind = connect(Number(new URL(url).port), '127.0.0.1')
    let asked = false
    client.on('data', (heard) => {
      if (asked && !secured.has(client)) {
        if (secured.size >= most) return otherwise(client)
        secured.add(client)
      }
      asked ||= String(heard).startsWith('STARTTLS')
      behind.write(heard)
    })
    behind.on('data', (said) => client.write(said))
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const)
      one.on('error', () => {}).on('close', () => other.destroy())
    client.on('close', () => secured.delete(client))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
  })
  return { url: `smtp://127.0.0.1:${Object(server.address()).port}`, secured }
}

async function deliver(smtp: string, count = 2) {
  const office = await openOffice({ smtp })
  await office.queue(letters(count))
  return { office, sent: await office.deliver() }
}

test('a server that does not encrypt from the first byte pauses the mailbox, and no attempt is used up', async () => {
  const { port } = await startBluntSmtp({})
  const { office } = await deliver(`smtps://127.0.0.1:${port}`)
  expect((await office.mailbox()).paused_reason).toContain('wrong version number')
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 0)).toBe(true)
})

test.each([
  ['hangs up', (client: Socket) => client.end()],
  ['breaks the line', (client: Socket) => client.resetAndDestroy()],
])('a server that %s when encryption begins is tried again later', async (_, otherwise) => {
  const sink = await startSmtpSink()
  const { office } = await deliver((await startFront(sink.url, otherwise, 0)).url)
  expect((await office.mailbox()).paused_at).toBeNull()
  expect((await office.outbox()).every((row) => row.state === 'waiting' && row.attempts === 1)).toBe(true)
})

test('a server that has no encryption left for a third connection gets every mail over the other two', async () => {
  const sink = await startSmtpSink()
  const { office, sent } = await deliver(
    (await startFront(sink.url, (client) => client.write(PLAIN), 2)).url,
    80,
  )
  expect(sent).toBe(80)
  expect((await office.mailbox()).paused_at).toBeNull()
})

test('encryption that breaks in the middle of a mail pauses nothing', async () => {
  const sink = await startSmtpSink({
    onMail: () => {
      for (const client of front.secured) client.write(PLAIN)
    },
  })
  const front = await startFront(sink.url, () => {})
  const { office } = await deliver(front.url, 1)
  expect(await office.mailbox()).toMatchObject({ paused_at: null })
  expect(await office.outbox()).toMatchObject([{ state: 'waiting', attempts: 1 }])
})

test('whoever hangs up while encrypted words are awaited does not lack encryption', () => {
  const broken = Object.assign(new Error(), { code: 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING' })
  const wrong = Object.assign(new Error(), { code: 'ERR_SSL_WRONG_VERSION_NUMBER' })
  expect([diagnose(broken).found, diagnose(wrong).found]).toEqual(['not_understood', 'encryption'])
})
