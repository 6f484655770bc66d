import { isIP } from 'node:net'
import * as v from 'valibot'
import { isPostgres } from '#db/connect.ts'
import type { Sender } from '#src/config.ts'
import { parseEmail } from '#src/email.ts'
import { SHORTEST_KEY } from '#src/key-file.ts'
import { hasUnwelcome } from '#src/text.ts'

/** What Resend signs with, as it shows it. */
export const WEBHOOK_SECRET = /^whsec_[A-Za-z0-9+/]+={0,2}$/

const url = (name: string, pattern: RegExp, example: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(pattern, `${name} must look like ${example}.`),
      v.check(namesHost, `${name} is not a valid address.`),
    ),
  )

/** Each variable by itself, with the sentence that names what is wrong with it. */
export const Environment = v.object({
  NODE_ENV: v.optional(
    v.picklist(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.'),
  ),
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
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.transform((host) => host.replace(/^\[(.*)\]$/, '$1')),
    ),
  ),
  BASE_URL: url('BASE_URL', /^https?:\/\//, 'https://portal.example.org'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (value) => isPostgres(value) || !/^([a-z][a-z\d+.-]+)?:/i.test(value),
        'DATABASE_URL must be the path of a SQLite file, such as /data/vestibule.db, or begin with postgres://.',
      ),
      v.check(
        (value) => !isPostgres(value) || !value.includes('#'),
        'DATABASE_URL must not contain #; in a password it is written %23.',
      ),
    ),
    'data/vestibule.db',
  ),
  SECRET_KEY: v.optional(
    v.pipe(
      v.string(),
      v.transform(splitKeys),
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
  RESEND_API_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^[\x21-\x7e]*$/, 'RESEND_API_KEY must be one word of plain characters.')),
  ),
  RESEND_BASE_URL: url('RESEND_BASE_URL', /^https?:\/\//, 'https://api.resend.com'),
  RESEND_WEBHOOK_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.regex(WEBHOOK_SECRET, 'RESEND_WEBHOOK_SECRET must look like whsec_…, as Resend shows it.'),
    ),
  ),
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
  CLIENT_ADDRESS_HEADER: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\w-]+$/, 'CLIENT_ADDRESS_HEADER must be the name of a header, such as Fly-Client-IP.'),
    ),
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.',
    ),
    'info',
  ),
})

function splitKeys(value: string): [string, ...string[]] {
  const [newest = '', ...earlier] = value.split(',').map((key) => key.trim())
  return [newest, ...earlier]
}

function isRange(value: string) {
  const [address = '', bits, ...more] = value.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

function namesHost(value: string) {
  return parses(value) && new URL(value).hostname !== ''
}

export function parses(value: string) {
  return URL.canParse(value)
}

/** The canonical form: it goes into headers, where only ASCII is safe. */
function parseSender(value: string): Sender | undefined {
  const [, quoted, name = quoted ?? '', address = value] =
    /^(?:"([^<>"]*)"\s*|([^<>"]*))<([^<>]+)>$/.exec(value.trim()) ?? []
  const email = hasUnwelcome(value) ? undefined : parseEmail(address)
  return email && { name: name.trim(), address: email.canonical }
}
