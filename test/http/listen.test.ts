import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#src/http/listen.ts'
import { freePort } from '#test/support/free-port.ts'

const HOST = '127.0.0.1'

test('whoever comes before it is ready is asked to come back', async () => {
  const port = await freePort()
  const server = await listen({ port, host: HOST })
  onTestFinished(() => void server.close())
  const address = `http://${HOST}:${port}/sign-in`
  const early = await fetch(address, { method: 'POST' })
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5'])
  server.answerWith(() => new Response('Welcome'))
  expect(await (await fetch(address)).text()).toBe('Welcome')
})

test('where it can not listen has its sentence', async () => {
  const taken = createServer().listen(0, HOST)
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as { port: number }
  await expect(listen({ port, host: HOST })).rejects.toThrow(`it can't listen at port ${port} of ${HOST}`)
  await expect(listen({ port, host: 'nowhere.invalid' })).rejects.toThrow(`port ${port} of nowhere.invalid`)
})
