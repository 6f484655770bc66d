import { isIP } from 'node:net'
import { isLocal } from './smtp-options.ts'

/** STARTTLS or nothing; TLS from the first byte; STARTTLS where the server offers it. */
type Security = 'starttls' | 'tls' | 'offered'

export interface SmtpServer {
  host: string
  port: number
  security: Security
  /** Take the server's word for who it is. */
  anyCertificate: boolean
  /** Empty where the server asks for none. */
  user: string
}

const DEFAULT_PORTS: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 }

/**
 * One address that holds everything, credentials included, and is sealed as a whole. What was chosen is written out in so
 * many words, so that it also holds where `smtp-options.ts` would otherwise be more lenient, as it is on the same machine.
 * What the form doesn't know, such as `name` for the greeting, is kept from the address before.
 */
export function writeSmtpAddress(server: SmtpServer, password: string, before?: string): string {
  const { host, port, security, anyCertificate, user } = server
  const url = new URL(`${security === 'tls' ? 'smtps' : 'smtp'}://${host}:${port}`)
  if (before) url.search = new URL(before).search
  if (user) {
    url.username = encodeURIComponent(user)
    url.password = encodeURIComponent(password)
  }
  for (const name of ['requireTLS', 'tls.rejectUnauthorized']) url.searchParams.delete(name)
  if (security !== 'tls') url.searchParams.set('requireTLS', String(security === 'starttls'))
  url.searchParams.set('tls.rejectUnauthorized', String(!anyCertificate))
  return url.href
}

/** The form's view of an address, also of one that an operator wrote by hand. The password stays behind. */
export function readSmtpAddress(address: string): SmtpServer {
  const { protocol, hostname, port, username, searchParams } = new URL(address)
  const lenient = isLocal(hostname)
  const says = (name: string) => searchParams.get(name) ?? String(!lenient)
  return {
    host: hostname,
    port: Number(port) || DEFAULT_PORTS[protocol]!,
    security: protocol === 'smtps:' ? 'tls' : says('requireTLS') === 'false' ? 'offered' : 'starttls',
    anyCertificate: says('tls.rejectUnauthorized') === 'false',
    user: decoded(username),
  }
}

/**
 * The address with what the server is told about who we are: the host of the portal. In a container the system has no name, and servers refuse
 * the one that nodemailer makes up.
 */
export function greetAs(baseUrl: string, address: string) {
  const { hostname } = new URL(baseUrl)
  const url = new URL(address)
  if (url.searchParams.has('name') || !isName(hostname)) return address
  url.searchParams.set('name', hostname)
  return url.href
}

/** Others know it. */
function isName(hostname: string) {
  return hostname.includes('.') && isIP(hostname) === 0 && !hostname.endsWith('.localhost')
}

export function passwordIn(address: string) {
  return decoded(new URL(address).password)
}

/** Written by hand, it may hold a bare percent sign. */
function decoded(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
