import { isIPv6 } from 'node:net'
import { domainToASCII } from 'node:url'
import * as v from 'valibot'
import type { Transport } from '#db/schema.ts'
import { WEBHOOK_SECRET } from '#src/environment.ts'
import type { AppContext } from '#src/http/context.ts'
import {
  email,
  type FormErrors,
  line,
  readForm,
  requiredLine,
  type Typed,
  wholeNumber,
} from '#src/http/forms.ts'
import { KeptEntries } from '#src/http/kept.ts'
import { hasUnwelcome } from '#src/text.ts'
import type { Draft } from './draft.ts'
import { RATES } from './rate.ts'

const LONGEST_SECRET = 200
const LONGEST_HOST = 253
const SECRETS = ['api_key', 'webhook_secret', 'password']
/** One word is enough in one's own network; an underscore is what container names have. */
const HOST = /^[\p{L}\p{M}\p{N}_]([\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}])?$/u

/** Not trimmed: a password may begin or end with a space. */
const secret = v.pipe(
  v.optional(v.string(), ''),
  v.maxLength(LONGEST_SECRET, 'too_long'),
  v.check((text) => !hasUnwelcome(text), 'control_characters'),
)

const host = v.pipe(
  v.string('required'),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(LONGEST_HOST, 'host_malformed'),
  v.transform(plainHost),
  v.minLength(1, 'host_malformed'),
)

const port = v.pipe(
  v.string('required'),
  v.trim(),
  v.regex(/^\d{1,5}$/, 'port_malformed'),
  v.transform(Number),
  v.minValue(1, 'port_malformed'),
  v.maxValue(65_535, 'port_malformed'),
)

const Sender = { ...KeptEntries, name: requiredLine, address: email }
const Resend = {
  ...Sender,
  // Part of a header: what is pasted with a space or a line break at its end loses it.
  api_key: v.pipe(secret, v.trim(), v.regex(/^[\x21-\x7e]*$/, 'control_characters')),
  webhook_secret: v.pipe(
    secret,
    v.trim(),
    v.check((text) => !text || WEBHOOK_SECRET.test(text), 'webhook_secret_malformed'),
  ),
  requests_per_second: wholeNumber(RATES),
}
const Smtp = {
  ...Sender,
  host,
  port,
  security: v.picklist(['starttls', 'tls', 'offered'], 'something_refused'),
  any_certificate: v.optional(v.literal('on')),
  user: line,
  password: secret,
}

const { kept: typed } = KeptEntries
const Changing = {
  ...KeptEntries,
  ...{ name: typed, address: typed, requests_per_second: typed, host: typed, port: typed },
  ...{ security: typed, any_certificate: typed, user: typed },
  ...{ api_key: typed, webhook_secret: typed, password: typed },
}

/** What was typed so far, whatever it is, on its way to another tab; a secret does not come along. */
export async function readOtherWay(c: AppContext) {
  const form = await readForm(c, Changing)
  const secrets = form.ok ? [form.value.api_key, form.value.webhook_secret, form.value.password] : []
  return { typed: form.typed, dropped: secrets.some(Boolean) }
}

/** Where a test mail goes; to whoever presses, unless it says otherwise. */
export const TestForm = { to: v.optional(email) }

type Drafted = { typed: Typed } & ({ ok: true; draft: Draft } | { ok: false; errors: FormErrors })

/** Each way of sending has fields of its own. */
export function readMailboxForm(c: AppContext, transport: Transport) {
  return READERS[transport](c)
}

const READERS: Record<Transport, (c: AppContext) => Promise<Drafted>> = {
  resend: async (c) => {
    const form = await readForm(c, Resend)
    if (!form.ok) return form
    const { api_key: apiKey, webhook_secret: webhookSecret, requests_per_second } = form.value
    const account = { apiKey, webhookSecret, requestsPerSecond: requests_per_second }
    return { ...form, draft: { ...sender(form.value), transport: 'resend', ...account } }
  },
  smtp: async (c) => {
    const form = await readForm(c, Smtp)
    if (!form.ok) return form
    const { host, port, security, any_certificate, user, password } = form.value
    const server = { host, port, security, anyCertificate: any_certificate === 'on', user }
    return { ...form, draft: { ...sender(form.value), transport: 'smtp', server, password } }
  },
  capture: async (c) => {
    const form = await readForm(c, Sender)
    return form.ok ? { ...form, draft: { ...sender(form.value), transport: 'capture' } } : form
  },
}

/** A refused form comes back without what is secret. Where a field may stay empty, nobody would notice that it is lost. */
export async function askSecretsAgain(c: AppContext, errors: FormErrors): Promise<FormErrors> {
  const fields = await c.req.parseBody()
  const lost = SECRETS.filter((name) => fields[name] && !errors[name])
  return { ...errors, ...Object.fromEntries(lost.map((name) => [name, 'type_again' as const])) }
}

/** The canonical form: it goes into headers, where only ASCII is safe. */
function sender({ name, address }: { name: string; address: { canonical: string } }) {
  return { name, address: address.canonical }
}

/** As it stands in an address; empty for what is no name and no IP address. */
function plainHost(typed: string) {
  const bare = typed.replace(/^\[|\]$/g, '')
  if (isIPv6(bare)) return new URL(`http://[${bare}]`).hostname
  if (!HOST.test(typed)) return ''
  return /^[\x21-\x7e]*$/.test(typed) ? typed.toLowerCase() : domainToASCII(typed)
}
