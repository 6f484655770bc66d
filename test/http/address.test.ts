import { expect, test } from 'vitest'
import { networkOf, originOf } from '#src/http/address.ts'

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
