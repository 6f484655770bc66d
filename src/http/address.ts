import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'
import type { AppContext } from './context.ts'
import { warnOnce } from './warn-once.ts'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
/** As some proxies write it. An IPv6 address without brackets has more than one colon. */
const WITH_PORT = /^(?:\[([^\]]+)\]|([^:]+))(?::\d+)?$/
const NOT_TRUSTED =
  'X-Forwarded-For came from an address that is not in TRUSTED_PROXIES, so it does not count; if that is your proxy, add it'
const NOT_SAID =
  'a proxy in TRUSTED_PROXIES sent no address in the header that CLIENT_ADDRESS_HEADER names, so X-Forwarded-For counts; if it never does, everybody may seem to come from one address'
const GROUPS = 8
/** Whoever has one IPv6 address has a whole network of 64 bits. */
const NETWORK_GROUPS = 4

/** Where a request comes from. What a proxy says about it counts only when the operator trusts the proxy. */
export function addressOf(c: AppContext) {
  // Asked without a server, Hono leaves `env` out, whatever its type says.
  const peer = plain(c.env?.incoming?.socket.remoteAddress ?? '')
  const { trustedProxies, clientAddressHeader } = c.var.config
  const said = addressIn((clientAddressHeader && c.req.header(clientAddressHeader)) ?? '')
  const header = c.req.header('x-forwarded-for')
  const trusted = isTrusted(listOf(trustedProxies), peer)
  if (header && trustedProxies.length > 0 && !trusted) warnOnce(c.var.log, NOT_TRUSTED, { from: peer })
  if (clientAddressHeader && trusted && !isIP(said)) warnOnce(c.var.log, NOT_SAID, { from: peer })
  const forwarded = (header ?? '').split(',').map(addressIn)
  return originOf(peer, isIP(said) ? [said] : forwarded, trustedProxies)
}

/** Read from the end: everything before the last one that we don't trust could have been made up by it. */
export function originOf(peer: string, forwarded: string[], trustedProxies: string[]) {
  const trusted = listOf(trustedProxies)
  let origin = peer
  for (const next of forwarded.toReversed()) {
    if (!isTrusted(trusted, origin) || isIP(next) === 0) break
    origin = next
  }
  return origin
}

/** What one person can easily change within: an IPv4 address, or the network of an IPv6 address. */
export function networkOf(address: string) {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const [left, right] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean))
  const between = tail === undefined ? 0 : GROUPS - left!.length - right!.length
  const groups = [...left!, ...Array(Math.max(between, 0)).fill('0'), ...right!]
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function listOf(ranges: string[]) {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

function isTrusted(list: BlockList, address: string) {
  return isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

function addressIn(part: string) {
  const [, bracketed, bare] = WITH_PORT.exec(part.trim()) ?? []
  return plain(bracketed ?? bare ?? part.trim())
}

/** IPv4 as IPv6 writes it is IPv4. */
function plain(address: string) {
  return MAPPED.exec(address)?.[1] ?? address
}
