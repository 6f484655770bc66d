import { Transform } from 'node:stream'
import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import { type Held, handOverSingly, type Send } from './hand-over-singly.ts'
import { headersOf, type Mail, type Mailer } from './mailer.ts'
import { createSlots } from './slots.ts'
import { readFailure } from './smtp-failure.ts'

const CONNECTIONS = 5
const CONNECT_MS = 30_000
const SILENCE_MS = 60_000
const LOCAL = ['localhost', '127.0.0.1', '[::1]']

export function smtpMailer(url: string): Mailer {
  const transport = createTransport(smtpOptions(url))
  transport.use('stream', ({ data, message }, done) => {
    const { mayEnd } = data as Held
    if (mayEnd) message.transform(() => holdBack(mayEnd))
    done()
  })
  // One slot for each connection. A mail comes to its end only when the outcome of the one before it is written down, so
  // that a kill can only double what was on an open connection at that moment: at most one mail on each.
  const onConnection = createSlots(CONNECTIONS)
  const send: Send = (body, held) =>
    transport.sendMail({ ...body, ...held }).then(() => ({ is: 'sent', providerId: null }), readFailure)

  return {
    freeze: toMessage,
    hand: (handover) => handOverSingly(handover, { atOnce: CONNECTIONS, onConnection, send }),
    close: () => transport.close(),
  }
}

/** What the address says in so many words (`?requireTLS=false`, `?tls.rejectUnauthorized=false`) wins. */
export function smtpOptions(url: string) {
  const { protocol, hostname } = new URL(url)
  const local = LOCAL.includes(hostname)
  return {
    pool: true,
    url,
    maxConnections: CONNECTIONS,
    // The pool tries again by itself only when a stale connection took nothing of the mail.
    maxRequeues: 1,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    requireTLS: protocol === 'smtp:' && !local,
    tls: { rejectUnauthorized: !local },
  } satisfies SMTPPoolOptions
}

/** The recipient is an object: a string could smuggle in more of them. */
function toMessage(mail: Mail) {
  const { from, to, replyTo, subject, html, text } = mail
  return {
    ...{ from, to, subject, html, text, ...(replyTo && { replyTo }), ...headersOf(mail) },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Lets everything through but the end, which waits. */
function holdBack(mayEnd: () => Promise<void>) {
  return new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush: (done) => {
      mayEnd().then(() => done(), done)
    },
  })
}
