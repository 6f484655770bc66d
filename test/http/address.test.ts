import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addressOf, networkOf, originOf } from '#src/http/address.ts'
import type { App } from '#src/http/context.ts'
import { openLog } from '#test/support/log.ts'
import { testConfig } from '#test/support/portal.ts'

const PROXIES = ['10.0.0.0/8', '127.0.0.1', '2001:db8:ffff::/48']

test.each([
  ['without a proxy the connection says it', '198.51.100.7', [], '198.51.100.7'],
  ['a stranger’s header says nothing', '198.51.100.7', ['203.0.113.9'], '198.51.100.7'],
  ['a trusted proxy’s does', '10.1.2.3', ['203.0.113.9'], '203.0.113.9'],
  ['several are read from the end', '10.1.2.3', ['1.1.1.1', '203.0.113.9', '10.9.9.9'], '203.0.113.9'],
  ['what is no address ends it', '10.1.2.3', ['203.0.113.9', 'unknown', '10.9.9.9'], '10.9.9.9'],
  ['a header of nothing but proxies leads to the first', '10.1.2.3', ['10.5.5.5', '10.9.9.9'], '10.5.5.5'],
  ['IPv6 proxies count too', '2001:db8:ffff::1', ['2001:db8::5'], '2001:db8::5'],
])('%s', (_what, peer, forwarded, origin) => {
  expect(originOf(peer, forwarded, PROXIES)).toBe(origin)
})

test.each([
  ['203.0.113.7:51000', '203.0.113.7'],
  ['[2001:db8::5]:80', '2001:db8::5'],
  ['[2001:db8::5]', '2001:db8::5'],
  ['2001:db8::5', '2001:db8::5'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
])('a proxy that writes %s means %s', async (said, origin) => {
  const { ask } = site()
  expect(await ask('10.1.2.3', { 'x-forwarded-for': said })).toBe(origin)
})

test('a proxy that is not trusted although some are is named in the log, once', async () => {
  const { ask, lines } = site()
  const forwarded = { 'x-forwarded-for': '203.0.113.9' }
  await ask('10.1.2.3', forwarded)
  await ask('192.168.0.9', {})
  expect(lines).toEqual([])
  for (const peer of ['192.168.0.9', '192.168.0.9', '192.168.0.8'])
    expect(await ask(peer, forwarded)).toBe(peer)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, from: '192.168.0.9', msg: expect.stringContaining('TRUSTED_PROXIES') },
  ])
})

test('a proxy that does not say who is asking in the header that was named is in the log, once', async () => {
  const { ask, lines } = site(PROXIES, 'Fly-Client-IP')
  expect(await ask('10.1.2.3', { 'fly-client-ip': '203.0.113.9' })).toBe('203.0.113.9')
  await ask('192.168.0.9', {})
  expect(lines).toEqual([])
  for (const said of ['', 'unknown'])
    expect(await ask('10.1.2.3', { 'fly-client-ip': said, 'x-forwarded-for': '203.0.113.9' })).toBe(
      '203.0.113.9',
    )
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, from: '10.1.2.3', msg: expect.stringContaining('CLIENT_ADDRESS_HEADER') },
  ])
})

test('where no proxy is trusted, nothing is said about a stranger’s header', async () => {
  const { ask, lines } = site([])
  expect(await ask('192.168.0.9', { 'x-forwarded-for': '203.0.113.9' })).toBe('192.168.0.9')
  expect(lines).toEqual([])
})

function site(trustedProxies = PROXIES, clientAddressHeader?: string) {
  const { log, lines } = openLog()
  const config = testConfig({ trustedProxies, clientAddressHeader })
  const app = new Hono<App>()
  app.get('/', (c) => {
    c.set('config', config)
    c.set('log', log)
    return c.text(addressOf(c))
  })
  const ask = async (remoteAddress: string, headers: Record<string, string>) =>
    (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text()
  return { ask, lines }
}

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:0001:0002:ffff::', '2001:db8:1:2'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['2001:db8:0:0:1::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('whoever is at %s is counted at %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
