import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface SunkMail {
  /** To whom it was addressed on the envelope: one recipient, whatever the headers say. */
  recipients: string[]
  sender: string
  to: string
  from: string
  subject: string
  html: string
  text: string
  messageId: string
  headers: Map<string, unknown>
}

export interface Refusal {
  code: number
  message: string
}

interface Sink {
  /** Turns a connection away when it comes; told how many are open with it. */
  refusesConnection?: (open: number) => Refusal | undefined
  /** Lets somebody with the right credentials in no more; told how many are in already. */
  refusesSignIn?: (signedIn: number) => Refusal | undefined
  refusesRecipient?: (address: string) => Refusal | undefined
  refusesSender?: (address: string) => Refusal | undefined
  /** Refuses a mail when it has all of it. */
  refusesMail?: (mail: SunkMail) => Refusal | undefined
  /** So many connections at a time; whoever else comes is turned away. */
  mostClients?: number
  /** Whose credentials are accepted; without it, nobody is asked. */
  user?: { name: string; password: string }
  /** A server that can't encrypt. */
  plain?: boolean
  /** Called with every mail before it is accepted. */
  onMail?: (mail: SunkMail) => Promise<void> | void
}

/** A real SMTP server that keeps what it is given. */
export async function startSmtpSink({
  refusesConnection,
  refusesSignIn,
  refusesRecipient,
  refusesSender,
  refusesMail,
  mostClients,
  user,
  plain,
  onMail,
}: Sink = {}) {
  const mails: SunkMail[] = []
  const open = new Set<string>()
  const signedIn = new Set<string>()
  let mostOpen = 0

  const server = new SMTPServer({
    // It has nothing to say; without this it warns about the certificate that it brings along.
    logger: false,
    authOptional: !user,
    allowInsecureAuth: true,
    disabledCommands: plain ? ['STARTTLS'] : [],
    ...(mostClients && { maxClients: mostClients }),
    onConnect: ({ id }, done) => {
      open.add(id)
      mostOpen = Math.max(mostOpen, open.size)
      done(failure(refusesConnection?.(open.size)))
    },
    onClose: ({ id }) => {
      open.delete(id)
      signedIn.delete(id)
    },
    onAuth: ({ username, password }, { id }, done) => {
      if (username !== user?.name || password !== user?.password)
        return done(failure({ code: 535, message: 'Those are not the right credentials' }))
      const refusal = refusesSignIn?.(signedIn.size)
      if (refusal) return done(failure(refusal))
      signedIn.add(id)
      done(null, { user: username })
    },
    onMailFrom: ({ address }, _session, done) => done(failure(refusesSender?.(address))),
    onRcptTo: ({ address }, _session, done) => done(failure(refusesRecipient?.(address))),
    onData: async (stream, { envelope }, done) => {
      const sender = envelope.mailFrom ? envelope.mailFrom.address : ''
      const recipients = envelope.rcptTo.map(({ address }) => address)
      // A client that is killed in the middle of a mail has not handed it over.
      const mail = await parse(stream, { sender, recipients }).catch(() => undefined)
      if (!mail) return
      const refusal = refusesMail?.(mail)
      if (refusal) return done(failure(refusal))
      await onMail?.(mail)
      mails.push(mail)
      done()
    },
  })
  // A client that hangs up in the middle is not the sink's failure.
  server.on('error', () => {})
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))

  const address = listener.address()
  const port = typeof address === 'object' && address?.port
  const credentials = user ? `${user.name}:${user.password}@` : ''
  return { url: `smtp://${credentials}127.0.0.1:${port}`, mails, mostConnections: () => mostOpen }
}

function failure(refusal: Refusal | undefined) {
  return refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.code })
}

async function parse(stream: Readable, envelope: Pick<SunkMail, 'sender' | 'recipients'>): Promise<SunkMail> {
  const { from, to, subject = '', html, text = '', messageId = '', headers } = await simpleParser(stream)
  return {
    ...envelope,
    ...{ subject, text, messageId, headers, html: html || '', from: from?.text ?? '' },
    to: [to ?? []]
      .flat()
      .map((part) => part.text)
      .join(', '),
  }
}
