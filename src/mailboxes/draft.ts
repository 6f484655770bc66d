import type { Sender } from '#src/config.ts'
import { passwordIn, readSmtpAddress, type SmtpServer, writeSmtpAddress } from '#src/mailers/smtp-address.ts'

/** A mailbox as somebody typed it. An empty key or password means: as it is. */
export type Draft = Sender &
  (
    | { transport: 'resend'; apiKey: string; webhookSecret: string; requestsPerSecond: number }
    | { transport: 'smtp'; server: SmtpServer; password: string }
    | { transport: 'capture' }
  )

export type Refusal = { field: 'api_key' | 'password'; error: 'required' | 'secret_again' }

/** What is to be sealed, made of what was typed and what was stored before; or what is still missing. */
export function secretOf(draft: Draft, stored: string | undefined): Refusal | { secret: string | null } {
  if (draft.transport === 'capture') return { secret: null }
  if (draft.transport === 'smtp') return smtpSecret(draft, stored)
  const secret = draft.apiKey || stored
  return secret ? { secret } : { field: 'api_key', error: 'required' }
}

function smtpSecret(
  { server, password: typed }: Draft & { transport: 'smtp' },
  stored: string | undefined,
): Refusal | { secret: string } {
  const known = stored ? passwordIn(stored) : ''
  if (server.user && !typed) {
    if (!known) return { field: 'password', error: 'required' }
    if (isElsewhere(server, stored!)) return { field: 'password', error: 'secret_again' }
  }
  return { secret: writeSmtpAddress(server, typed || known, stored) }
}

/** A password that nobody may see must not be sent to a server of one's choice either, nor in the clear. */
function isElsewhere(server: SmtpServer, stored: string) {
  const before = readSmtpAddress(stored)
  const guarded = (one: SmtpServer) => one.security !== 'offered' && !one.anyCertificate
  return before.host !== server.host || before.port !== server.port || (guarded(before) && !guarded(server))
}
