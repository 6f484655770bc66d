import { type ReceivedMail, startResend } from '#test/support/resend-stand-in.ts'
import { type Refusal, startSmtpSink } from '#test/support/smtp-sink.ts'
import { openLine } from './line.ts'

export type Transport = 'resend' | 'smtp'
export const TRANSPORTS: Transport[] = ['resend', 'smtp']

/** What somebody found in their inbox. */
export interface Delivered {
  to: string
  link: string
  html: string
  text: string
}

export type Provider = Awaited<ReturnType<typeof openProvider>>

const BAD = /\bbad\d+@/
const NO_SUCH_USER = 'No such user here'

/** The other end: Resend's stand-in or a real SMTP server, behind a line that can fail. Emails with `bad` are refused. */
export async function openProvider(transport: Transport) {
  return transport === 'resend' ? openResend() : openSmtp()
}

async function openResend() {
  const resend = await startResend({ refuses: ({ to }) => (BAD.test(to.join()) ? NO_SUCH_USER : undefined) })
  const line = await openLine(Number(new URL(resend.url).port))
  const baseUrl = `http://127.0.0.1:${line.port}`
  return {
    transport: 'resend' as const,
    line,
    resend,
    smtp: undefined,
    env: { RESEND_API_KEY: 're_test', RESEND_BASE_URL: baseUrl },
    config: { resendApiKey: 're_test', resendBaseUrl: baseUrl },
    taken: () => resend.accepted.length,
    delivered: () => resend.accepted.map(toDelivered),
  }
}

async function openSmtp() {
  /** What the server does before it takes a mail, and how it greets a recipient. */
  const manners = {
    beforeTaking: async () => {},
    refuse: (_address: string): Refusal | undefined => undefined,
  }
  const sink = await startSmtpSink({
    onMail: () => manners.beforeTaking(),
    refusesRecipient: (address) =>
      BAD.test(address) ? { code: 550, message: NO_SUCH_USER } : manners.refuse(address),
  })
  const line = await openLine(Number(new URL(sink.url).port))
  const smtpUrl = `smtp://127.0.0.1:${line.port}`
  return {
    transport: 'smtp' as const,
    line,
    resend: undefined,
    smtp: manners,
    env: { SMTP_URL: smtpUrl },
    config: { smtpUrl },
    taken: () => sink.mails.length,
    delivered: () =>
      sink.mails.map(({ recipients, html, text }) => ({
        ...{ to: recipients.join(), link: linkIn(text) },
        ...{ html, text },
      })),
  }
}

function toDelivered({ to, html, text }: ReceivedMail): Delivered {
  const [, address = ''] = /<([^>]*)>/.exec(to.join()) ?? []
  return { to: address, link: linkIn(text), html, text }
}

/** The link as a person would follow it: it stands in the plain text on a line of its own. */
function linkIn(text: string) {
  return /https?:\/\/\S+\/invite\/[\w-]+/.exec(text)?.[0] ?? ''
}
