import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import { type Answer, type Handover, headersOf, type Mail, type Mailer, type Outcome } from './mailer.ts'
import { createPatience } from './patience.ts'
import { createSlots } from './slots.ts'
import { type Halt, readFailure } from './smtp-failure.ts'

const CONNECTIONS = 5
const CONNECT_MS = 30_000
const SILENCE_MS = 60_000
const LOCAL = ['localhost', '127.0.0.1', '[::1]']

export function smtpMailer(url: string): Mailer {
  const transport = createTransport(smtpOptions(url))
  // One slot for each connection. It is held until the outcome is written down, so that a kill can only double the mails
  // that were on an open connection at that moment: at most one on each.
  const onConnection = createSlots(CONNECTIONS)
  const send: Send = (body, signal) =>
    transport.sendMail({ ...body, signal }).then(() => ({ is: 'sent', providerId: null }), readFailure)

  return {
    freeze: toMessage,
    hand: (handover) => handOver(handover, { onConnection, send }),
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

interface Connections {
  onConnection: ReturnType<typeof createSlots>
  send: Send
}

type Send = (body: object, signal: AbortSignal) => Promise<Outcome | Halt>

async function handOver(handover: Handover, { onConnection, send }: Connections): Promise<Answer> {
  const { mails, open, settle, stopping } = handover
  const waiting = mails.filter((mail) => open.has(mail.id))
  const patience = createPatience({ stopping })
  let halt: Halt | undefined

  const next = async () => {
    const mail = halt || stopping.aborted ? undefined : waiting.shift()
    if (!mail) return false
    const outcome = await send(mail.body, patience.signal)
    if (outcome.is === 'halt') {
      halt ??= outcome
      waiting.push(mail)
    } else await settle(mail.id, outcome)
    return true
  }
  const work = async () => {
    while (await onConnection(next));
  }
  const workers = Array.from({ length: CONNECTIONS }, () =>
    work().catch((error) => {
      halt ??= { is: 'halt', pause: false, why: String(error) }
      throw error
    }),
  )
  // Every mail that is on its way comes to its end before this batch is given up.
  const ended = await Promise.allSettled(workers)
  patience.end()
  for (const worker of ended) if (worker.status === 'rejected') throw worker.reason

  if (halt?.pause) return { is: 'pause', why: halt.why }
  const later = halt ? waiting.map(({ id }) => [id, { is: 'later', why: halt!.why }] as const) : []
  return { is: 'known', outcomes: new Map(later) }
}
