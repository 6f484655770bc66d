import { createHmac } from 'node:crypto'
import { newId } from '#src/ids.ts'
import type { ReceivedMail } from './resend-stand-in.ts'

export const WEBHOOK_SECRET = `whsec_${Buffer.from('a secret that only tests use').toString('base64')}`

/** What Resend reports about a mail that it took, in the shape of its documentation. */
export function eventOf(mail: Pick<ReceivedMail, 'id' | 'to' | 'tags'>, type: string, details: Details = {}) {
  const { at = new Date('2026-03-02T09:05:00.000Z'), ...data } = details
  return {
    type,
    created_at: at.toISOString(),
    data: {
      created_at: at.toISOString(),
      email_id: mail.id,
      message_id: `<${mail.id}@resend.example>`,
      from: 'Harbour Portal <welcome@harbour.example>',
      to: mail.to,
      subject: 'Welcome',
      tags: Object.fromEntries(mail.tags.map(({ name, value }) => [name, value])),
      ...data,
    },
  }
}

interface Details {
  at?: Date
  bounce?: { type: string; subType: string; message: string; diagnosticCode?: string[] }
  suppressed?: { type: string; message: string }
  failed?: { reason: string }
}

export const HARD_BOUNCE = {
  bounce: { type: 'Permanent', subType: 'NoEmail', message: '550 5.1.1 No such user' },
}
export const SOFT_BOUNCE = {
  bounce: { type: 'Transient', subType: 'MailboxFull', message: '452 4.2.2 Mailbox full' },
}
/** As an out-of-office answer is reported. */
export const OUT_OF_OFFICE = {
  bounce: { type: 'Transient', subType: 'General', message: 'I am out of the office until Monday.' },
}
export const PROVIDER_SUPPRESSED = {
  suppressed: { type: 'OnAccountSuppressionList', message: 'On the suppression list of the account' },
}

interface Signing {
  secret?: string
  /** The same whenever the same message is sent again. */
  id?: string
  at?: Date
}

/** A request as Resend signs it: over the id, the time and the raw body. */
export function signed(event: object | string, { secret = WEBHOOK_SECRET, id = newId(), at }: Signing = {}) {
  const body = typeof event === 'string' ? event : JSON.stringify(event)
  const timestamp = String(Math.floor((at?.getTime() ?? Date.now()) / 1000))
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${signature}`,
  }
  return { method: 'POST', body, headers }
}
