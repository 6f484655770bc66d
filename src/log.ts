import { pino } from 'pino'

export type Log = pino.Logger

/** Structured lines on standard output; what could let somebody in is never part of one. */
export function createLog(level: string): Log {
  return pino({ level, base: null, redact: ['password', 'token', 'cookie', '*.password', '*.token'] })
}

/** As long as a token, or longer, wherever it stands: a link may have been mistyped or changed on the way. */
const TOKEN = /[\w-]{43,}/g
const BEHIND_A_LINK = /(\/(?:invite|setup|recovery|confirm-email|register)\/+)[^/?]+/gi

/** `/invite/abc…` → `/invite/[redacted]`: a path that carries a token loses it. */
export function safePath(path: string) {
  return path.replace(BEHIND_A_LINK, '$1[redacted]').replace(TOKEN, '[redacted]')
}
