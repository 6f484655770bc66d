import { pino } from 'pino'

export type Log = pino.Logger

/** Structured lines on standard output; what could let somebody in is never part of one. */
export function createLog(level: string): Log {
  return pino({ level, base: null, redact: ['password', 'token', 'cookie', '*.password', '*.token'] })
}

/** `/invite/abc…` → `/invite/[redacted]`: a path that carries a token loses it. */
export function safePath(path: string) {
  return path.replace(/^\/(invite|setup|recovery|confirm-email|register)\/[^/?]+/, '/$1/[redacted]')
}
