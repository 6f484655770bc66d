import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { postBytes } from '#src/mailers/post-bytes.ts'
import { reachResend } from '#src/mailers/reach-resend.ts'

test('what is called at Resend’s address is not followed elsewhere, with a key or with mails', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(307, { location: '/elsewhere' }).end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const post = { headers: {}, body: Buffer.from('[]'), signal: AbortSignal.timeout(5000) }
  expect((await postBytes(`${baseUrl}/emails/batch`, post)).status).toBe(307)
  const finding = await reachResend({ apiKey: 're_key', baseUrl, domain: 'harbour.example' })
  expect(finding.ok).toBe(false)
  expect(asked).toEqual(['/emails/batch', '/domains?limit=100'])
})
