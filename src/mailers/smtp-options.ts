import type { SMTPPoolOptions } from 'nodemailer'

export const CONNECTIONS = 5
const CONNECT_MS = 30_000
/**
 * RFC 5321, section 4.5.3.2.6: so long a server may think about a mail that it has all of. Whoever hangs up sooner hands over once more what
 * was taken.
 */
const SILENCE_MS = 600_000
/** Of a connection with nothing to send; many servers count them. */
const IDLE_MS = 60_000
/** Of what a server says at a time. A mail's outcome holds it until it is quoted. */
const LONGEST_REPLY = 64 * 1024
const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** What the address says in so many words (`?requireTLS=false`, `?tls.rejectUnauthorized=false`) wins. */
export function smtpOptions(url: string) {
  const { protocol, hostname } = new URL(url)
  const local = isLocal(hostname)
  return {
    pool: true,
    url,
    maxConnections: CONNECTIONS,
    // The pool tries again by itself only when a stale connection took nothing of the mail. All of them may be.
    maxRequeues: CONNECTIONS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    idleTimeout: IDLE_MS,
    maxResponseSize: LONGEST_REPLY,
    requireTLS: protocol === 'smtp:' && !local,
    tls: { rejectUnauthorized: !local },
  } satisfies SMTPPoolOptions
}

/** On the same machine neither encryption nor a certificate is asked for. */
export function isLocal(hostname: string) {
  return LOCAL.includes(hostname)
}
