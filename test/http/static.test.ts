import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { asset } from '#src/http/static.ts'
import { openPortal } from '#test/support/portal.ts'

const CSS = '/static/vestibule.css'
const FOR_EVER = 'public, max-age=31536000, immutable'

test('a file is kept for ever only under the hash of its content', async () => {
  const { app } = await openPortal()
  const cache = async (path: string) => (await app.request(path)).headers.get('cache-control')
  expect(await cache(asset(CSS))).toBe(FOR_EVER)
  for (const path of [CSS, `${CSS}?v=`, `${CSS}?v=000000000000`, `${asset(CSS)}0`])
    expect(await cache(path), path).toBe('public, max-age=3600')
})

test('a browser that has the file already is not sent it again', async () => {
  const { app } = await openPortal()
  const etag = (await app.request(CSS)).headers.get('etag') ?? ''
  const again = await app.request(CSS, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  const other = await app.request(CSS, { headers: { 'if-none-match': '"other"' } })
  expect(other.status).toBe(200)
})

test.each([
  ['br', 'gzip, deflate, br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
  [null, '', (body: Buffer) => body],
] as const)('a file goes out as %s to whoever accepts %j', async (encoding, accepted, unpack) => {
  const { app } = await openPortal()
  const answer = await app.request(CSS, { headers: { 'accept-encoding': accepted } })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  const body = unpack(Buffer.from(await answer.arrayBuffer()))
  expect(body.equals(readFileSync('static/vestibule.css'))).toBe(true)
})

test('fonts, which are packed already, go out as they are', async () => {
  const { app } = await openPortal()
  const path = '/static/fonts/hanken-latin.woff2'
  const answer = await app.request(path, { headers: { 'accept-encoding': 'br, gzip' } })
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null])
  expect(answer.headers.get('content-type')).toBe('font/woff2')
})

test.each([
  ...['/static', '/static/', '/static/nothing.css', '/static/fonts', '/static/build-icons.mjs'],
  ...[
    '/static/..%2fpackage.json',
    '/static/%2e%2e%2fpackage.json',
    '/static/..%5cpackage.json',
    '/static//etc/passwd',
  ],
  ...['/static/%00', '/static/vestibule.css%00.svg', '/static/VESTIBULE.css', '/static/vestibule.css/'],
])('there is nothing at %s', async (path) => {
  const { app } = await openPortal()
  const answer = await app.request(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('dependencies')
})

test('every file that a page names is there', async () => {
  const portal = await openPortal()
  const page = await portal.guest().visit('/sign-in')
  const named = [...page.html.matchAll(/(?:src|href)="(\/static\/[^"#]+)/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(3)
  for (const path of named) {
    const answer = await portal.app.request(path)
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, FOR_EVER])
  }
})
