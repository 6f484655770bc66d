import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { isPostgres } from '#db/connect.ts'
import { parseEmail } from '#src/email.ts'
import { newToken } from '#src/ids.ts'
import { hasUnwelcome } from '#src/text.ts'

const SHORTEST_KEY = 32

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
  logLevel: string
}

/** Thrown when the environment can't be used: a sentence per mistake. */
export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(mistakes.join('\n'))
  }
}

const url = (name: string, pattern: RegExp, example: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(pattern, `${name} must look like ${example}.`),
      v.check(parses, `${name} is not a valid address.`),
    ),
  )

const Environment = v.object({
  NODE_ENV: v.optional(v.string()),
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'PORT must be a number between 1 and 65535.'),
      v.transform(Number),
      v.minValue(1, 'PORT must be a number between 1 and 65535.'),
      v.maxValue(65535, 'PORT must be a number between 1 and 65535.'),
    ),
    '3000',
  ),
  HOST: v.optional(v.string()),
  BASE_URL: url('BASE_URL', /^https?:\/\//, 'https://portal.example.org'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (value) => isPostgres(value) || !value.includes('://'),
        'DATABASE_URL must be the path of a SQLite file or begin with postgres://.',
      ),
    ),
    'data/vestibule.db',
  ),
  SECRET_KEY: v.optional(
    v.pipe(
      v.string(),
      v.transform((keys) => keys.split(',')),
      v.everyItem(
        (key) => key.length >= SHORTEST_KEY,
        `SECRET_KEY must have at least ${SHORTEST_KEY} characters; several keys are separated by commas, the newest first.`,
      ),
    ),
  ),
  MAIL_FROM: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (value) => parseSender(value) !== undefined,
        'MAIL_FROM must look like invitations@example.org or Name <invitations@example.org>.',
      ),
      v.transform(parseSender),
    ),
  ),
  RESEND_API_KEY: v.optional(v.string()),
  RESEND_BASE_URL: url('RESEND_BASE_URL', /^https?:\/\//, 'https://api.resend.com'),
  RESEND_WEBHOOK_SECRET: v.optional(v.string()),
  SMTP_URL: url('SMTP_URL', /^smtps?:\/\//, 'smtps://user:password@mail.example.org'),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((value) => value.split(/[\s,]+/).filter(Boolean)),
      v.everyItem(
        isRange,
        'TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, separated by commas.',
      ),
    ),
    '',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.',
    ),
    'info',
  ),
})

/** Reads the environment once. Throws a `ConfigError` that names every mistake. An empty variable counts as unset. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = v.safeParse(Environment, given, { abortPipeEarly: true })
  const values = parsed.success ? parsed.output : undefined
  const mistakes = [
    ...new Set([...(parsed.issues ?? []).map((issue) => issue.message), ...contradictions(given)]),
  ]
  if (!values || mistakes.length > 0) throw new ConfigError(mistakes)

  const production = values.NODE_ENV === 'production'
  return {
    production,
    port: values.PORT,
    host: values.HOST ?? (production ? '0.0.0.0' : 'localhost'),
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    secretKeys: (values.SECRET_KEY as [string] | undefined) ?? [keyBeside(values.DATABASE_URL)],
    mailFrom: values.MAIL_FROM,
    resendApiKey: values.RESEND_API_KEY,
    resendBaseUrl: values.RESEND_BASE_URL,
    resendWebhookSecret: values.RESEND_WEBHOOK_SECRET,
    smtpUrl: values.SMTP_URL,
    trustedProxies: values.TRUSTED_PROXIES,
    logLevel: values.LOG_LEVEL,
  }
}

function contradictions(env: Record<string, string | undefined>) {
  const production = env.NODE_ENV === 'production'
  const mistakes: string[] = []
  if (production && !env.BASE_URL?.startsWith('https://'))
    mistakes.push('BASE_URL must be set in production and begin with https://.')
  if (env.BASE_URL && parses(env.BASE_URL) && new URL(env.BASE_URL).pathname !== '/')
    mistakes.push('BASE_URL must not have a path.')
  if (production && !env.SECRET_KEY)
    mistakes.push(
      'SECRET_KEY must be set in production, for example to the output of: openssl rand -base64 48',
    )
  if (!production && !env.SECRET_KEY && isPostgres(env.DATABASE_URL ?? ''))
    mistakes.push('SECRET_KEY must be set when DATABASE_URL is PostgreSQL.')
  if ((env.RESEND_API_KEY || env.SMTP_URL) && !env.MAIL_FROM)
    mistakes.push('MAIL_FROM must be set together with RESEND_API_KEY or SMTP_URL: mails need a sender.')
  if (env.RESEND_API_KEY && env.SMTP_URL)
    mistakes.push('Set either RESEND_API_KEY or SMTP_URL: they would both make the first mailbox.')
  return mistakes
}

/** For trying it out: a key made at the first start and kept in a file that only this user can read. */
function keyBeside(databasePath: string) {
  const path = `${databasePath.replace(/\.db$/, '')}.key`
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const key = newToken()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

function isRange(value: string) {
  const [address = '', bits, ...more] = value.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

function parses(value: string) {
  return URL.canParse(value)
}

function parseSender(value: string): Sender | undefined {
  const [, name = '', address = value] = /^([^<>"]*)<([^<>]+)>$/.exec(value.trim()) ?? []
  const email = hasUnwelcome(value) ? undefined : parseEmail(address)
  return email && { name: name.trim(), address: email.typed }
}
