import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'
import { ConfigError } from '#src/config-error.ts'

const KEY = 'k'.repeat(32)

const PRODUCTION = {
  NODE_ENV: 'production',
  BASE_URL: 'https://portal.example.org',
  DATABASE_URL: 'postgres://portal@db.example.org/portal',
  SECRET_KEY: KEY,
}

test('a fresh install needs nothing but somewhere to keep its key', () => {
  const config = readConfig({ SECRET_KEY: KEY })
  expect(config).toEqual({
    production: false,
    port: 3000,
    host: 'localhost',
    baseUrl: 'http://localhost:3000',
    databaseUrl: 'data/vestibule.db',
    secretKeys: [KEY],
    mailFrom: undefined,
    resendApiKey: undefined,
    resendBaseUrl: undefined,
    resendWebhookSecret: undefined,
    smtpUrl: undefined,
    trustedProxies: [],
    clientAddressHeader: undefined,
    logLevel: 'info',
  })
})

test('everything that is set is used', () => {
  const config = readConfig({
    ...PRODUCTION,
    PORT: '8080',
    HOST: '10.0.0.1',
    BASE_URL: 'https://portal.example.org/',
    SECRET_KEY: `${'n'.repeat(40)},${KEY}`,
    MAIL_FROM: 'Harbour Trust <Invitations@Bücher.example>',
    SMTP_URL: 'smtps://user:password@mail.example.org',
    RESEND_WEBHOOK_SECRET: 'whsec_x',
    TRUSTED_PROXIES: '10.0.0.0/8, 192.168.0.1',
    CLIENT_ADDRESS_HEADER: 'Fly-Client-IP',
    LOG_LEVEL: 'warn',
  })
  expect(config).toMatchObject({
    production: true,
    port: 8080,
    host: '10.0.0.1',
    baseUrl: 'https://portal.example.org',
    secretKeys: ['n'.repeat(40), KEY],
    mailFrom: { name: 'Harbour Trust', address: 'invitations@xn--bcher-kva.example' },
    smtpUrl: 'smtps://user:password@mail.example.org',
    resendWebhookSecret: 'whsec_x',
    trustedProxies: ['10.0.0.0/8', '192.168.0.1'],
    clientAddressHeader: 'Fly-Client-IP',
    logLevel: 'warn',
  })
})

test('an empty variable counts as unset', () => {
  const config = readConfig({
    SECRET_KEY: KEY,
    PORT: '',
    BASE_URL: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    LOG_LEVEL: '',
  })
  expect(config).toEqual(readConfig({ SECRET_KEY: KEY }))
})

test('blanks around a value are not part of it: a mounted secret ends with a line', () => {
  const NEW_KEY = 'n'.repeat(32)
  const config = readConfig({
    ...PRODUCTION,
    NODE_ENV: ' production',
    SECRET_KEY: ` ${NEW_KEY}, ${KEY}\n`,
    PORT: '8080\n',
    HOST: ' 10.0.0.1 ',
    BASE_URL: `${PRODUCTION.BASE_URL}/\n`,
    LOG_LEVEL: 'warn ',
    SMTP_URL: ' \n',
  })
  const set = { SECRET_KEY: `${NEW_KEY},${KEY}`, PORT: '8080', HOST: '10.0.0.1', LOG_LEVEL: 'warn' }
  expect(config).toEqual(readConfig({ ...PRODUCTION, ...set }))
  expect(config.secretKeys).toEqual([NEW_KEY, KEY])
})

test('.env.example explains every variable and no other', () => {
  const names = (file: string, pattern: RegExp) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name)
  const explained = new Set(names('.env.example', /^# ([A-Z_]+)=/gm))
  expect([...explained]).toEqual(names('src/environment.ts', /^ {2}([A-Z_]+): /gm))
})

test('production listens to the outside; a trial at home does not', () => {
  expect(readConfig(PRODUCTION).host).toBe('0.0.0.0')
  expect(readConfig({ SECRET_KEY: KEY }).host).toBe('localhost')
})

const PROXIES = 'TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, separated by commas.'
const HEADER = 'CLIENT_ADDRESS_HEADER must be the name of a header, such as Fly-Client-IP.'
const ANYBODY = 'CLIENT_ADDRESS_HEADER must be set together with TRUSTED_PROXIES: anybody can send a header.'
const MODE = 'NODE_ENV must be production, development or test.'
const PORT = 'PORT must be a number between 1 and 65535.'
const HTTPS = 'BASE_URL must be set in production and begin with https://.'
const DATABASE =
  'DATABASE_URL must be the path of a SQLite file, such as /data/vestibule.db, or begin with postgres://.'
const HASH = 'DATABASE_URL must not contain #; in a password it is written %23.'
const FROM = 'MAIL_FROM must look like invitations@example.org or Name <invitations@example.org>.'
const SENDER = 'MAIL_FROM must be set together with RESEND_API_KEY or SMTP_URL: mails need a sender.'
const NO_KEY = 'SECRET_KEY must be set in production, for example to the output of: openssl rand -base64 48'
const SHORT =
  'SECRET_KEY must have at least 32 characters; several keys are separated by commas, the newest first.'

describe('each mistake has its sentence', () => {
  test.each<[Record<string, string>, string]>([
    [{ NODE_ENV: 'prod' }, MODE],
    [{ NODE_ENV: 'Production' }, MODE],
    [{ PORT: 'http' }, PORT],
    [{ PORT: '0' }, PORT],
    [{ PORT: '65536' }, PORT],
    [{ PORT: '3000.5' }, PORT],
    [{ BASE_URL: 'portal.example.org' }, 'BASE_URL must look like https://portal.example.org.'],
    [{ BASE_URL: 'https://' }, 'BASE_URL is not a valid address.'],
    [{ DATABASE_URL: 'mysql://db' }, DATABASE],
    [{ DATABASE_URL: 'sqlite:/portal.db' }, DATABASE],
    [{ DATABASE_URL: 'file:/portal.db' }, DATABASE],
    [{ DATABASE_URL: ':memory:' }, DATABASE],
    [{ DATABASE_URL: 'postgres://ada:hu#sh@db/portal' }, HASH],
    [
      { DATABASE_URL: 'postgres://db/x', SECRET_KEY: '' },
      'SECRET_KEY must be set when DATABASE_URL is PostgreSQL.',
    ],
    [{ SECRET_KEY: 'short' }, SHORT],
    [{ SECRET_KEY: `${KEY},short` }, SHORT],
    [{ SECRET_KEY: `${KEY},${' '.repeat(40)}` }, SHORT],
    [{ MAIL_FROM: 'nobody' }, FROM],
    [{ MAIL_FROM: 'A <a@example.org>, B <b@example.org>' }, FROM],
    [{ MAIL_FROM: 'Ada\nBcc: bob@example.org <a@example.org>' }, FROM],
    [{ RESEND_API_KEY: 're_x' }, SENDER],
    [{ SMTP_URL: 'smtp://mail.example.org' }, SENDER],
    [
      { MAIL_FROM: 'a@example.org', RESEND_API_KEY: 're_x', SMTP_URL: 'smtp://mail.example.org' },
      'Set either RESEND_API_KEY or SMTP_URL: they would both make the first mailbox.',
    ],
    [
      { RESEND_API_KEY: 're_x re_y', MAIL_FROM: 'a@example.org' },
      'RESEND_API_KEY must be one word of plain characters.',
    ],
    [{ RESEND_WEBHOOK_SECRET: 'abc' }, 'RESEND_WEBHOOK_SECRET must look like whsec_…, as Resend shows it.'],
    [{ RESEND_BASE_URL: 'resend' }, 'RESEND_BASE_URL must look like https://api.resend.com.'],
    [
      { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' },
      'SMTP_URL must look like smtps://user:password@mail.example.org.',
    ],
    [{ TRUSTED_PROXIES: 'the proxy' }, PROXIES],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, PROXIES],
    [{ TRUSTED_PROXIES: '10.0.0.1, 2001:db8::/129' }, PROXIES],
    [{ CLIENT_ADDRESS_HEADER: 'Fly Client', TRUSTED_PROXIES: '10.0.0.1' }, HEADER],
    [{ CLIENT_ADDRESS_HEADER: 'Fly-Client-IP' }, ANYBODY],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.'],
    [{ ...PRODUCTION, BASE_URL: '' }, HTTPS],
    [{ ...PRODUCTION, BASE_URL: 'http://portal.example.org' }, HTTPS],
    [{ ...PRODUCTION, SECRET_KEY: '' }, NO_KEY],
    [{ ...PRODUCTION, SECRET_KEY: ' '.repeat(40) }, NO_KEY],
  ])('%j', (env, sentence) => {
    expect(mistakesIn({ SECRET_KEY: KEY, ...env })).toEqual([sentence])
  })
})

test('several mistakes are all named at once', () => {
  const mistakes = mistakesIn({
    NODE_ENV: 'production',
    PORT: 'x',
    LOG_LEVEL: 'loud',
    SMTP_URL: 'smtp://mail',
  })
  expect(mistakes).toHaveLength(5)
  expect(mistakes).toEqual(expect.arrayContaining([PORT, HTTPS, SENDER]))
})

test('a mistake never repeats what was set: it may be a secret', () => {
  const mistakes = mistakesIn({ SECRET_KEY: 'hush-hush', SMTP_URL: 'http://user:hush-hush@mail' })
  expect(mistakes.join()).not.toContain('hush-hush')
})

function mistakesIn(env: Record<string, string>) {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
  return []
}
