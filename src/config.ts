import * as v from 'valibot'
import { isPostgres } from '#db/connect.ts'
import { ConfigError } from '#src/config-error.ts'
import { Environment, parses } from '#src/environment.ts'
import { keyBeside, keyFileOf } from '#src/key-file.ts'

type Variables = Record<string, string | undefined>

export interface Sender {
  name: string
  address: string
}

/** What the operator sets. Everything an administrator can change is in the settings instead. */
export interface Config {
  production: boolean
  port: number
  host: string
  /** Without a slash at the end. */
  baseUrl: string
  databaseUrl: string
  /** Newest first; see `src/secrets.ts`. */
  secretKeys: [string, ...string[]]
  mailFrom: Sender | undefined
  resendApiKey: string | undefined
  resendBaseUrl: string | undefined
  resendWebhookSecret: string | undefined
  smtpUrl: string | undefined
  /** Addresses or CIDR ranges whose forwarded headers count. */
  trustedProxies: string[]
  /** The header in which they say who is asking, when it is another than X-Forwarded-For. */
  clientAddressHeader: string | undefined
  logLevel: string
}

/**
 * Reads the environment once. Throws a `ConfigError` that names every mistake. An empty variable counts as unset, and blanks around
 * a value are not part of it.
 */
export function readConfig(env: Variables): Config {
  const values = readEnvironment(env)
  const production = values.NODE_ENV === 'production'
  return {
    production,
    port: values.PORT,
    host: values.HOST ?? (production ? '0.0.0.0' : 'localhost'),
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    databaseUrl: values.DATABASE_URL,
    secretKeys: values.SECRET_KEY ?? [keyBeside(values.DATABASE_URL)],
    mailFrom: values.MAIL_FROM,
    resendApiKey: values.RESEND_API_KEY,
    resendBaseUrl: values.RESEND_BASE_URL,
    resendWebhookSecret: values.RESEND_WEBHOOK_SECRET,
    smtpUrl: values.SMTP_URL,
    trustedProxies: values.TRUSTED_PROXIES,
    clientAddressHeader: values.CLIENT_ADDRESS_HEADER,
    logLevel: values.LOG_LEVEL,
  }
}

/** For whoever only copies the database: which one, and where its key is. Makes none. */
export function readPlace(env: Variables): { databaseUrl: string; keyFile: string | undefined } {
  const { DATABASE_URL, SECRET_KEY } = readEnvironment(env)
  return { databaseUrl: DATABASE_URL, keyFile: SECRET_KEY ? undefined : keyFileOf(DATABASE_URL) }
}

function readEnvironment(env: Variables) {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const)
  const given = Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
  const parsed = v.safeParse(Environment, given, { abortPipeEarly: true })
  const values = parsed.success ? parsed.output : undefined
  const mistakes = [
    ...new Set([...(parsed.issues ?? []).map((issue) => issue.message), ...contradictions(given)]),
  ]
  if (!values || mistakes.length > 0) throw new ConfigError(mistakes)
  return values
}

function contradictions(env: Variables) {
  const production = env.NODE_ENV === 'production'
  const mistakes: string[] = []
  if (production && !env.BASE_URL?.startsWith('https://'))
    mistakes.push('BASE_URL must be set in production and begin with https://.')
  if (env.BASE_URL && parses(env.BASE_URL) && !isOrigin(env.BASE_URL))
    mistakes.push(
      'BASE_URL must be https:// or http:// with a host, and a port if there is one: no user, no path, nothing behind it.',
    )
  if (production && !env.SECRET_KEY)
    mistakes.push(
      'SECRET_KEY must be set in production, for example to the output of: openssl rand -base64 48',
    )
  if (env.CLIENT_ADDRESS_HEADER && !env.TRUSTED_PROXIES)
    mistakes.push(
      'CLIENT_ADDRESS_HEADER must be set together with TRUSTED_PROXIES: anybody can send a header.',
    )
  if (!production && !env.SECRET_KEY && isPostgres(env.DATABASE_URL ?? ''))
    mistakes.push('SECRET_KEY must be set when DATABASE_URL is PostgreSQL.')
  if ((env.RESEND_API_KEY || env.SMTP_URL) && !env.MAIL_FROM)
    mistakes.push('MAIL_FROM must be set together with RESEND_API_KEY or SMTP_URL: mails need a sender.')
  if (env.RESEND_API_KEY && env.SMTP_URL)
    mistakes.push('Set either RESEND_API_KEY or SMTP_URL: they would both make the first mailbox.')
  return mistakes
}

/** A slash at the end does no harm. What a browser would mend, such as a backslash or a tab, would stay in links. */
function isOrigin(address: string) {
  const { href, origin } = new URL(address)
  return href === `${origin}/` && !/[\s\\]/.test(address)
}
