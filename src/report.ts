type Variables = Record<string, string | undefined>

const REDACTED = '[redacted]'
const ADDRESSES = ['DATABASE_URL', 'SMTP_URL']
const SECRETS = ['SECRET_KEY', 'RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET']
/** Up to the last `@`: in a mistyped address a password holds what it may not hold. */
const PASSWORD_IN_ADDRESS = /:\/\/[^:@]*:(.+)@|[?&]password=([^&]+)/g

/** An error that nobody foresaw, as whoever mends it needs it: where it happened and what caused it, without what is secret. */
export function reportOf(error: unknown, env: Variables): string {
  const secrets = secretsIn(env).sort((a, b) => b.length - a.length)
  return secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), stacksOf(error))
}

/** Not what else hangs at an error: some carry the address that they were given, or a row. */
export function stacksOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.stack || String(error)
  return error.cause === undefined ? own : `${own}\ncaused by ${stacksOf(error.cause)}`
}

function secretsIn(env: Variables) {
  const keys = SECRETS.flatMap((name) => (env[name] ?? '').split(','))
  const passwords = ADDRESSES.flatMap((name) => [...(env[name] ?? '').matchAll(PASSWORD_IN_ADDRESS)])
    .map(([, before, behind]) => before ?? behind ?? '')
    .flatMap((password) => [password, decoded(password)])
  return [...keys, ...passwords].map((secret) => secret.trim()).filter((secret) => secret !== '')
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
