import { type DestinationStream, pino } from 'pino'
import { stacksOf } from './report.ts'

export type Log = pino.Logger

/** Structured lines on standard output; what could let somebody in, or names somebody who gets a mail, is never part of one. */
export function createLog(level: string, stream?: DestinationStream): Log {
  const redact = ['password', 'token', 'cookie', '*.password', '*.token']
  const serializers = { err: namelessError, answer: namelessValues, why: nameless }
  return pino({ level, base: null, redact, serializers }, stream ?? pino.destination(1))
}

/** As long as a token, or longer, wherever it stands: a link may have been mistyped or changed on the way. */
const TOKEN = /[\w-]{43,}/g
const BEHIND_A_LINK = /(\/(?:invite|setup|recovery|confirm-email|register)\/+)[^/?]+/gi

/** `/invite/abc…` → `/invite/[redacted]`: a path that carries a token loses it. */
export function safePath(path: string) {
  return path.replace(BEHIND_A_LINK, '$1[redacted]').replace(TOKEN, '[redacted]')
}

/** With the name before it, if it stands there as in a header. */
const RECIPIENT = /(?:"[^"]{1,200}"\s?<)?[^\s<>()",:;]{1,64}@[^\s<>()",:;]{1,255}/g

/** A server's words may name the recipient, who is nobody's business here. */
function nameless<T>(words: T) {
  return typeof words === 'string'
    ? words.replace(RECIPIENT, (found) => (found.includes('<') ? '<…' : '…'))
    : words
}

function namelessValues(answer: object) {
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, nameless(value)]))
}

/** Not what else hangs at an error: of PostgreSQL it is the row, with the email and the hash of a password. */
function namelessError(error: unknown) {
  if (!(error instanceof Error)) return nameless(String(error))
  const { code } = error as { code?: unknown }
  return namelessValues({ type: error.name, message: error.message, code, stack: stacksOf(error) })
}
