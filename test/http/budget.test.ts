import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { cast, createUser } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

const KB = 1000

test('all styles stay under 40 kB, all scripts under 60 kB, all fonts under 60 kB', async () => {
  const portal = await openPortal()
  const page = await portal.guest().visit('/sign-in')
  const sizeOf = async (selector: string, attribute: string, more: string[] = []) => {
    const named = page.dom.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '')
    const files = [...named, ...more]
    const bodies = await Promise.all(
      files.map(async (file) => (await portal.app.request(file)).arrayBuffer()),
    )
    return bodies.reduce((sum, body) => sum + body.byteLength, 0)
  }
  expect(await sizeOf('link[rel=stylesheet]', 'href')).toBeLessThan(40 * KB)
  expect(await sizeOf('script', 'src', ['/static/template-editor.js'])).toBeLessThan(60 * KB)
  const fonts = globSync('static/fonts/*.woff2').map((file) => readFileSync(file).byteLength)
  expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(60 * KB)
})

test('the first page of fifty people is under 30 kB compressed, and nothing on it blocks or is inline', async () => {
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  for (let n = 0; n < 60; n++)
    await createUser(portal.db, {
      name: `Maximiliane von Hohenfels ${n}`,
      email: `maximiliane.${n}@example.org`,
    })
  const page = await (await portal.signIn(admin)).visit('/users')
  expect(brotliCompressSync(page.html).byteLength).toBeLessThan(30 * KB)
  for (const script of page.dom.querySelectorAll('script')) {
    expect(script.getAttribute('src')).toMatch(/^\/static\//)
    expect(script.hasAttribute('defer')).toBe(true)
    expect(script.text).toBe('')
  }
  expect(page.dom.querySelectorAll('style, [style], [onclick], [onload]')).toEqual([])
})

test('a page is compressed, and asks no other host for anything', async () => {
  const portal = await openPortal()
  const response = await portal.app.request('/sign-in', { headers: { 'accept-encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  const page = parse((await portal.guest().visit('/sign-in')).html)
  const addresses = page
    .querySelectorAll('[src], [href]')
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
  for (const address of addresses) expect(address).toMatch(/^(\/|#)/)
  const css = readFileSync('static/vestibule.css', 'utf8')
  for (const [, address] of css.matchAll(/url\(([^)]*)\)/g)) expect(address).not.toMatch(/:|^\/\//)
})
