import { expect, test } from 'vitest'
import { RATES, USUAL_RATE } from '#src/mailboxes/rate.ts'
import { type Account, openResendAccount } from '#test/mailers/resend-account.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { addResend } from './mailbox-forms.ts'

const KEY = 're_right'
const RATE = 'Requests per second'
const VERIFIED = { 'harbour.example': 'verified' }

async function openAdmin(resendBaseUrl: string) {
  const portal = await openPortal({ config: { resendBaseUrl } })
  const { admin } = await cast(portal.db)
  return { portal, admin, browser: await portal.signIn(admin) }
}

test('a key and a verified domain are recognised, and a test mail is accepted', async () => {
  const account = await openResendAccount({ key: KEY, domains: VERIFIED })
  const { browser, admin } = await openAdmin(account.url)
  const added = await addResend(browser, { key: `${KEY} ` })
  const connected = await added.press('Test connection')
  expect(connected.text).toContain('The connection works')
  expect(connected.text).toContain('the domain of the address is verified')
  const tested = await connected.press('Send a test')
  expect(tested.text).toContain(`The test mail to ${admin.email} was accepted`)
  expect(account.accepted).toMatchObject([
    { from: '"Harbour Portal" <welcome@harbour.example>', to: [`"Admin" <${admin.email}>`] },
  ])
})

test.each([
  { status: 403, name: 'invalid_api_key' },
  { status: 400, name: 'validation_error' },
  { status: 401, name: 'validation_error' },
])('a wrong key is told, in both tests, and no mail is handed over ($status)', async (wrongKey) => {
  const account = await openResendAccount({ key: KEY, domains: VERIFIED, wrongKey })
  const { browser } = await openAdmin(account.url)
  const added = await addResend(browser, { key: 're_wrong' })
  for (const button of ['Test connection', 'Send a test']) {
    const page = await added.press(button)
    expect(page.text).toContain('Resend does not take this API key')
    expect(page.text).toContain(`${wrongKey.name}: API key is invalid`)
  }
  expect(account.accepted).toEqual([])
})

test.each([
  {
    domains: { 'harbour.example': 'pending' },
    says: 'not verified there yet',
    words: 'harbour.example: pending',
  },
  { domains: { 'elsewhere.example': 'verified' }, says: 'does not know the domain', words: undefined },
])('an address whose domain is not ready: $says', async ({ domains, says, words }) => {
  const account = await openResendAccount({ key: KEY, domains })
  const { browser } = await openAdmin(account.url)
  const added = await addResend(browser, { key: KEY })
  const connected = await added.press('Test connection')
  expect(connected.text).toContain(says)
  if (words) expect(connected.text).toContain(words)
  const tested = await connected.press('Send a test')
  expect(tested.text).toContain('was not sent')
  expect(tested.text).toContain('The harbour.example domain is not verified.')
  expect(account.accepted).toEqual([])
})

test('a key that may only send is a good key; about the domain only a mail tells', async () => {
  const account = await openResendAccount({ key: KEY, sendingOnly: true, domains: VERIFIED })
  const { browser } = await openAdmin(account.url)
  const connected = await (await addResend(browser, { key: KEY })).press('Test connection')
  expect(connected.text).toContain('only a test mail shows')
  await connected.press('Send a test')
  expect(account.accepted).toHaveLength(1)
})

test.each(['partially_verified', 'partially_failed'])(
  'of a domain that is %s only a mail tells',
  async (status) => {
    const account = await openResendAccount({ key: KEY, domains: { 'harbour.example': status } })
    const { browser } = await openAdmin(account.url)
    const connected = await (await addResend(browser, { key: KEY })).press('Test connection')
    expect(connected.text).toContain('only a test mail shows')
  },
)

test('a domain that only receives is not called ready', async () => {
  const account = await openResendAccount({ key: KEY, domains: VERIFIED, sending: 'disabled' })
  const { browser } = await openAdmin(account.url)
  const connected = await (await addResend(browser, { key: KEY })).press('Test connection')
  expect(connected.text).toContain('not allowed to send')
  expect(connected.text).toContain('harbour.example: sending disabled')
})

test.each<[string, NonNullable<Account['wrongKey']>, string]>([
  ['that was switched off', { status: 403, name: 'restricted_api_key' }, 'does not take this API key'],
  [
    'that lacks a right',
    { status: 403, name: 'invalid_permission', message: 'Missing scopes.' },
    'not allowed',
  ],
  ['of a suspended account', { status: 403, name: 'suspended_api_key' }, 'not allowed'],
  ['that never came to Resend', { status: 403 }, 'turned this portal away'],
])('a key %s is told as what it is', async (_, wrongKey, says) => {
  const account = await openResendAccount({ key: KEY, wrongKey })
  const { browser } = await openAdmin(account.url)
  const connected = await (await addResend(browser, { key: 're_other' })).press('Test connection')
  expect(connected.text).toContain('The connection does not work')
  expect(connected.text).toContain(says)
})

test('an answer that is lost is not called sent, and not called unsent either', async () => {
  const account = await openResendAccount({ key: KEY, domains: VERIFIED })
  const { browser } = await openAdmin(account.url)
  const added = await addResend(browser, { key: KEY })
  account.orderFaults({ status: 500, name: 'application_error', message: 'Something broke' })
  const tested = await added.press('Send a test')
  expect(tested.text).toMatch(/Nobody can tell whether the test mail to \S+ was sent/)
  expect(tested.text).toContain('Something broke')
})

test('a quota that is used up and too many requests are told', async () => {
  const account = await openResendAccount({ key: KEY, domains: VERIFIED })
  const { browser } = await openAdmin(account.url)
  const added = await addResend(browser, { key: KEY })
  account.orderFaults({ status: 429, name: 'rate_limit_exceeded', message: 'Too many requests.' })
  expect((await added.press('Send a test')).text).toContain('Too much was asked in too short a time')
  account.orderFaults({ status: 429, name: 'daily_quota_exceeded', message: 'You reached your daily quota.' })
  const quota = await added.press('Send a test')
  expect(quota.text).toContain('a quota is used up')
  expect(quota.text).toContain('You reached your daily quota.')
})

test('nobody at home is told as that', async () => {
  const { browser } = await openAdmin('http://nowhere.invalid')
  const page = await (await addResend(browser, { key: KEY })).press('Test connection')
  expect(page.text).toContain('There is no server of that name')
})

test('how many requests leave in a second is set on the page, and the change is in the audit log', async () => {
  const { portal, browser } = await openAdmin('http://nowhere.invalid')
  const { db } = portal
  const rate = () =>
    db.selectFrom('mailboxes').select('requests_per_second').where('transport', '=', 'resend').execute()
  const fresh = await browser.visit('/mailboxes/new?transport=resend')
  const field = fresh.dom.querySelector('[name=requests_per_second]')!
  expect(['min', 'max', 'value'].map((name) => Number(field.getAttribute(name)))).toEqual([
    RATES.least,
    RATES.most,
    USUAL_RATE.resend,
  ])
  const added = await addResend(browser, { key: KEY })
  expect([added.value(RATE), await rate()]).toEqual(['2', [{ requests_per_second: 2 }]])

  const saved = await added.fill(RATE, '10').press('Save mailbox')
  expect([saved.value(RATE), await rate()]).toEqual(['10', [{ requests_per_second: 10 }]])
  await saved.press('Save mailbox')
  const lines = db.selectFrom('audit').select('particulars').where('action', '=', 'mailbox.changed')
  expect(await lines.orderBy('id').execute()).toEqual(
    [['rate'], []].map((changed) => ({ particulars: JSON.stringify({ changed }) })),
  )
})

test.each([
  ['', 'Something is needed here.'],
  ['0', 'At least 1 request'],
  ['101', 'At most 100 requests'],
  ['1.5', 'A whole number is needed here, in digits.'],
  ['-2', 'A whole number is needed here, in digits.'],
])('as many requests as “%s” are refused, and nothing of it is lost or saved', async (typed, says) => {
  const { portal, browser } = await openAdmin('http://nowhere.invalid')
  const added = await addResend(browser, { key: KEY })
  const before = await portal.db.selectFrom('mailboxes').selectAll().execute()
  const refused = await added.fill('Name', 'Other').fill(RATE, typed).press('Save mailbox')
  expect([refused.status, refused.fieldError(RATE)]).toEqual([422, says])
  expect([refused.value('Name'), refused.value(RATE)]).toEqual(['Other', typed])
  expect(await portal.db.selectFrom('mailboxes').selectAll().execute()).toEqual(before)
})

test('when Resend allows less than was set, the page says so', async () => {
  const { portal, browser } = await openAdmin('http://nowhere.invalid')
  const added = await addResend(browser, { key: KEY })
  expect(added.text).toContain('Requests per second 2')
  expect(added.text).not.toContain('allows no more')
  await portal.db.updateTable('mailboxes').set({ requests_per_second: 50, allowed_per_second: 5 }).execute()
  const { text } = await added.reload()
  expect(text).toContain('Requests per second 5 Resend allows no more')
})

test.each(['smtp', 'capture'])('%s takes no such number: it decides for itself', async (transport) => {
  const { browser } = await openAdmin('http://nowhere.invalid')
  const page = await browser.visit(`/mailboxes/new?transport=${transport}`)
  expect(page.html).not.toContain('requests_per_second')
  const form_token = page.formToken
  const fields = { form_token, name: 'A', address: 'a@example.org', requests_per_second: '5' }
  expect((await browser.post(`/mailboxes?transport=${transport}`, fields)).status).toBe(422)
})
