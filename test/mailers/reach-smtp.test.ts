import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { reachSmtp } from '#src/mailers/reach-smtp.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A mail server that waits before it greets, and somebody who tries it out meanwhile. */
async function tryOut() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const server = createServer((socket) => socket.on('data', () => socket.write('250 slow\r\n')))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
  })
  const connected = once(server, 'connection')
  const finding = reachSmtp(`smtp://127.0.0.1:${Object(server.address()).port}`)
  const [socket]: Socket[] = await connected
  return { finding, greet: () => socket!.write('220 slow\r\n') }
}

test('a server that greets after twelve seconds is reached: a real mail waits as long', async () => {
  const { finding, greet } = await tryOut()
  vi.advanceTimersByTime(12_000)
  greet()
  expect(await finding).toMatchObject({ ok: true, found: 'reached' })
})

test('a server that says nothing for half a minute gives no answer', async () => {
  const { finding } = await tryOut()
  vi.advanceTimersByTime(30_000)
  expect(await finding).toMatchObject({ ok: false, found: 'no_answer' })
})
