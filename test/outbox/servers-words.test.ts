import { expect, test } from 'vitest'
import { type Answers, startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { openLog } from '#test/support/log.ts'
import { type Fault, startResend } from '#test/support/resend-stand-in.ts'
import { letters, openOffice } from './office.ts'

const USER = 'harbour'
const PASSWORD = 'Tide Harbour ✓ 4711/%'
const API_KEY = 're_Zx81TopSecretKey'
const LONGEST = 500

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '')
const FORMS = [PASSWORD, encodeURIComponent(PASSWORD), API_KEY].flatMap((one) => [one, base64(one)])
const SIGN_IN = base64(`\0${USER}\0${PASSWORD}`)

/** Delivers three mails by SMTP to a server that answers so, and tells what was written anywhere. */
async function deliverBySmtp(answers: Answers) {
  const { port } = await startBluntSmtp(answers)
  const smtp = `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`
  return deliver(await openOffice({ smtp }))
}

async function deliverByResend(fault: Fault, refuses?: () => string) {
  const resend = await startResend({ ...(refuses && { refuses }) })
  resend.orderFaults(fault)
  return deliver(await openOffice({ resend: resend.url, apiKey: API_KEY }))
}

async function deliver(office: Awaited<ReturnType<typeof openOffice>>) {
  const { log, lines } = openLog()
  await office.queue(letters(3))
  await office.deliver({ log })
  const { db } = office
  const mails = await office.outbox()
  const mailbox = await office.mailbox()
  const rows = [
    ...[mails, mailbox, await office.batches()],
    await db.selectFrom('suppressions').selectAll().execute(),
    await db.selectFrom('audit').selectAll().execute(),
  ]
  return { office, mails, mailbox, written: JSON.stringify(rows), lines }
}

const repeating = (code: number) => (heard: string[]) =>
  `${code}-You said ${heard.find((line) => line.startsWith('AUTH'))}\r\n` +
  `${code} and that is ${PASSWORD} or ${encodeURIComponent(PASSWORD)} or ${Buffer.from(PASSWORD).toString('base64')}`

test.each([
  ['when somebody signs in', { AUTH: repeating(535) }],
  ['about the sender', { MAIL: repeating(550) }],
  ['about a recipient, for now', { RCPT: repeating(451) }],
  ['about a recipient, for good', { RCPT: repeating(550) }],
  ['about a mail', { '.': repeating(554) }],
  ['when it closes down', { DATA: repeating(421) }],
] as const)('a mail server that repeats the password %s gives it away to nobody', async (_, answers) => {
  const { written, lines } = await deliverBySmtp(answers)
  expect(written).toContain('You said')
  for (const secret of [...FORMS, SIGN_IN]) {
    expect(written).not.toContain(secret)
    expect(lines.join('\n')).not.toContain(secret)
  }
})

const said = `No such key: ${API_KEY}, ${Buffer.from(API_KEY).toString('base64')}`

test.each([
  ['that it refuses', { status: 403, name: 'invalid_api_key', message: said }, undefined],
  ['in a failure of its own', { status: 500, name: 'internal_server_error', message: said }, undefined],
  ['and wants to be asked later', { status: 429, name: 'rate_limit_exceeded', message: said }, undefined],
  [
    'for a request that it knows',
    { status: 409, name: 'invalid_idempotent_request', message: said },
    undefined,
  ],
  ['about a mail', {}, () => said],
] as const)('a provider that repeats the key %s gives it away to nobody', async (_, fault, refuses) => {
  const { written, lines } = await deliverByResend(fault, refuses)
  expect(written).toContain('No such key: …, …')
  for (const secret of FORMS) {
    expect(written).not.toContain(secret)
    expect(lines.join('\n')).not.toContain(secret)
  }
})

const ODD = 'No \0\u0085\u2028\u001b[31m such\tthing'
const EVEN = /No \[31m such thing/

test.each([
  ['greeting', { '': `554 ${ODD}` }],
  ['sender', { MAIL: `550 ${ODD}` }],
  ['recipient', { RCPT: `550 ${ODD}` }],
  ['mail', { '.': `451 ${ODD}` }],
])(
  'control characters in a mail server’s words about a %s are left out, and all is written down',
  async (_, answers) => {
    const { mails, mailbox, written } = await deliverBySmtp(answers)
    expect(mailbox.paused_reason ?? mails[0]!.last_error).toMatch(EVEN)
    expect(written).not.toMatch(/\\u00(00|1b|85)/)
  },
)

test.each([
  ['that pauses', { status: 403, name: 'validation_error', message: ODD }, undefined],
  ['that tells nothing', { status: 500, name: 'internal_server_error', message: ODD }, undefined],
  ['that parks', { status: 409, name: 'invalid_idempotent_request', message: ODD }, undefined],
  ['about one mail', {}, () => ODD],
] as const)(
  'control characters in an answer of a provider %s are left out, and all is written down',
  async (_, fault, refuses) => {
    const { mails, mailbox, written } = await deliverByResend(fault, refuses)
    expect(mailbox.paused_reason ?? mails[0]!.last_error).toMatch(EVEN)
    expect(written).not.toMatch(/\\u00(00|1b|85)/)
  },
)

const LONG = 'x'.repeat(20_000)

test.each([
  ['a greeting', { '': `421 ${LONG}` }],
  ['a refused recipient', { RCPT: `550 ${LONG}` }],
  ['a megabyte that never ends', { RCPT: `550 ${LONG.repeat(50)}` }],
])('of %s only the beginning is kept and logged', async (_, answers) => {
  const { mails, lines } = await deliverBySmtp(answers)
  for (const { last_error } of mails) expect(last_error!.length).toBeLessThanOrEqual(LONGEST)
  expect(lines.join('').length).toBeLessThan(10 * LONGEST)
})

test('of an answer of a provider only the beginning is kept and logged', async () => {
  const { mailbox, lines } = await deliverByResend({ status: 403, name: 'validation_error', message: LONG })
  expect(mailbox.paused_reason!.length).toBeLessThanOrEqual(LONGEST)
  expect(lines.join('').length).toBeLessThan(10 * LONGEST)
})

test('an id that no database would take leaves the outcome unknown, instead of what can not be written', async () => {
  const resend = await startResend({ idOf: () => 'no\0thing' })
  const { mails } = await deliver(await openOffice({ resend: resend.url }))
  expect(mails.every((row) => row.state === 'batched' && row.provider_id === null)).toBe(true)
})
