import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { newToken } from '#src/ids.ts'
import { Browser } from '#test/support/browser.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal } from '#test/support/portal.ts'
import { addressOf, routesOf } from './site.ts'

const REFERENCE = /[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/

test('errors show a reference number, never a stack, SQL, path or token: on every route there is', async () => {
  const portal = await openPortal()
  const { log, lines } = openLog()
  const app = createApp({ ...portal.services, log })
  const token = newToken()
  const browser = new Browser(app, { baseUrl: portal.config.baseUrl })
  browser.cookies.plant('session', newToken())
  browser.cookies.plant('claim', newToken())
  await portal.db.destroy()

  let failed = 0
  for (const { method, path } of routesOf(portal)) {
    if (path.startsWith('/static')) continue
    const body =
      method === 'POST' ? new URLSearchParams({ password: token, email: 'eve@example.org' }) : undefined
    const answer = await browser.fetch(method, addressOf(path, { token }), {
      ...(body && { body }),
    })
    const text = await answer.text()
    if (answer.status !== 500) continue
    failed++
    expect(text, path).toMatch(REFERENCE)
    expect(text, path).not.toMatch(/destroyed|driver|stack|\.tsx?\b|select |insert |node_modules|\/src\//i)
    expect(text, path).not.toContain(token)
    const [reference = ''] = REFERENCE.exec(text) ?? []
    expect(
      lines.some((line) => line.includes(reference)),
      path,
    ).toBe(true)
  }
  expect(failed).toBeGreaterThan(20)
  expect(lines.filter((line) => line.includes(token))).toEqual([])
})

test('logs (structured) show `/invite/[redacted]`, and what an attacker writes stays inside one field of one line', async () => {
  const portal = await openPortal()
  const { log, lines } = openLog()
  const app = createApp({ ...portal.services, log })
  await portal.db.destroy()
  const forged = '%0a%7b%22level%22:60,%22msg%22:%22forged%22%7d%0d%1b%5b2J'
  await new Browser(app, { baseUrl: portal.config.baseUrl }).visit(`/users/x${forged}`)
  await new Browser(app, { baseUrl: portal.config.baseUrl }).visit(`/invite/${newToken()}`)
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line.trim().split('\n')).toHaveLength(1)
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['a request failed', 'a request failed'])
  expect(JSON.parse(lines[1]!).path).toBe('/invite/[redacted]')
})
