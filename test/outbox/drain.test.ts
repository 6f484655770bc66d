import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { freshDatabaseUrl, open } from '#test/support/db.ts'
import { freePort } from '#test/support/free-port.ts'
import { startScript } from '#test/support/process.ts'
import { type Fault, startResend } from '#test/support/resend-stand-in.ts'
import { KEY, openOffice } from './office.ts'

const DRAINED_WITHIN_MS = 15_000

/** The real product with one mail on its way, whose answer takes its time. */
async function startWithMailUnderWay(fault: Fault) {
  const resend = await startResend()
  const url = await freshDatabaseUrl()
  const office = await openOffice({ resend: resend.url, db: open(url), clock: systemClock })
  await office.queue([{ to: 'ada@example.org', kind: 'password_changed' }])
  resend.orderFaults(fault)
  const port = await freePort()
  const product = await startScript('src/main.ts', [], {
    ...{ DATABASE_URL: url, SECRET_KEY: KEY, LOG_LEVEL: 'silent', RESEND_BASE_URL: resend.url },
    PORT: String(port),
  })
  await product.said(/Vestibule is at/)
  await expect.poll(() => resend.requests.length, { timeout: 10_000 }).toBe(1)
  return { resend, office, product, baseUrl: `http://localhost:${port}` }
}

test('asked to end, the product waits for the answer to what is on its way and writes it down', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { resend, office, product } = await startWithMailUnderWay({ until: promise })
  product.child.kill('SIGTERM')
  resolve()
  expect(await product.ended).toMatchObject({ code: 0, signal: null })
  expect(await office.outbox()).toMatchObject([{ state: 'sent', provider_id: resend.accepted[0]!.id }])
})

test('until then its pages are there, and its health says that it ends', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { product, baseUrl } = await startWithMailUnderWay({ until: promise })
  const health = async () => {
    const answer = await fetch(`${baseUrl}/health`)
    return [answer.status, await answer.text()]
  }
  await expect.poll(health).toEqual([200, 'ok'])
  product.child.kill('SIGTERM')
  await expect.poll(health).toEqual([503, 'ending'])
  expect((await fetch(`${baseUrl}/sign-in`)).status).toBe(200)
  resolve()
  expect(await product.ended).toMatchObject({ code: 0, signal: null })
})

test('a form that is just arriving when it ends is answered, and nobody new is', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { product, baseUrl } = await startWithMailUnderWay({ until: promise })
  const form = 'email=ada@example.org&password=wrong'
  const headers = {
    origin: baseUrl,
    'content-type': 'application/x-www-form-urlencoded',
    ...{ 'content-length': form.length, expect: '100-continue' },
  }
  const post = request(`${baseUrl}/sign-in`, { method: 'POST', headers })
  post.flushHeaders()
  await once(post, 'continue')
  product.child.kill('SIGTERM')
  resolve()
  const anew = { headers: { connection: 'close' } }
  await expect.poll(() => fetch(`${baseUrl}/health`, anew).then(Boolean, () => false)).toBe(false)
  post.end(form)
  const [{ statusCode }] = await once(post, 'response')
  expect(statusCode).toBe(422)
  expect(await product.ended).toMatchObject({ code: 0, signal: null })
})

test('an answer that does not come is given up in time, and the next process asks with the same key', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { resend, office, product } = await startWithMailUnderWay({ until: promise })
  const asked = performance.now()
  product.child.kill('SIGTERM')
  expect(await product.ended).toMatchObject({ code: 0, signal: null })
  expect(performance.now() - asked).toBeLessThan(DRAINED_WITHIN_MS)
  expect(await office.batches()).toMatchObject([{ state: 'open', attempts: 1, leased_by: null }])
  expect(await office.outbox()).toMatchObject([{ last_error: 'process_ended' }])
  resolve()

  await office.db.updateTable('batches').set({ due_at: '2000-01-01T00:00:00.000Z' }).execute()
  expect(await office.deliver()).toBe(1)
  expect(resend.requests[1]).toMatchObject({ key: resend.requests[0]!.key, body: resend.requests[0]!.body })
  expect(resend.accepted).toHaveLength(1)
})
