import { expect, test } from 'vitest'
import { createApp } from '#src/app.ts'
import { createSecrets } from '#src/secrets.ts'
import { openResendAccount } from '#test/mailers/resend-account.ts'
import { everythingIn } from '#test/security/rows.ts'
import { Browser } from '#test/support/browser.ts'
import { cast, PASSWORD } from '#test/support/factories.ts'
import { openLog } from '#test/support/log.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { workOnce } from '#test/support/work-once.ts'
import { addResend, addSmtp } from './mailbox-forms.ts'

const API_KEY = 're_Zx81TopSecretKey'
const WRONG_KEY = 're_Qw93AnotherSecret'
const SMTP_PASSWORD = 'tide harbour 4711/%'
const WRONG_PASSWORD = 'ebb-harbour-0815'
const SIGNING_SECRET = 'whsec_MfKQ9r8GKYqrTwjU'
const SECRETS = [API_KEY, WRONG_KEY, SMTP_PASSWORD, WRONG_PASSWORD, SIGNING_SECRET]

test('no key and no password stands in a page, an address, a log, the audit or the database', async () => {
  const seen: string[] = []
  const account = await openResendAccount({ key: API_KEY, domains: { 'harbour.example': 'verified' } })
  // It repeats what it was told, as some servers do when they are set to be talkative.
  const sink = await startSmtpSink({
    user: { name: 'harbour', password: SMTP_PASSWORD },
    refusesSender: () => ({ code: 550, message: `No mail for ${SMTP_PASSWORD} ${base64(SMTP_PASSWORD)}` }),
  })
  const { portal, browser } = await openListening(seen, { resendBaseUrl: account.url })

  for (const key of [API_KEY, WRONG_KEY]) {
    const page = await addResend(browser, { key })
    await page.press('Use for invitations')
    await tryOut(page)
    const signed = await page.fill('Signing secret', SIGNING_SECRET).press('Save mailbox')
    expect(signed.text).toContain('http://localhost:3000/webhooks/resend')
  }
  for (const password of [WRONG_PASSWORD, SMTP_PASSWORD]) {
    const page = await addSmtp(browser, { url: sink.url, user: 'harbour', password })
    await page.press('Use for invitations')
    await tryOut(page)
    const refused = await page
      .fill('Port', 'x')
      .fill('Password at the server', password)
      .press('Save mailbox')
    expect(refused.status).toBe(422)
    expect(refused.value('Password at the server')).toBe('')
  }
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  expect((await browser.visit('/mailboxes')).text).toMatch(/Registration mailbox Paused ?550 No mail for … …/)

  const stored = Object.values(await everythingIn(portal.db))
    .flat()
    .join('\n')
  expect(stored).toContain('harbour.example')
  for (const secret of SECRETS.flatMap((one) => [one, base64(one), encodeURIComponent(one)])) {
    expect(stored).not.toContain(secret)
    expect(seen.join('\n')).not.toContain(secret)
  }
  expect(seen.join('\n')).toContain('No mail for … …')
})

test('an empty field keeps what is stored; a server elsewhere asks for the password again', async () => {
  const sink = await startSmtpSink({ user: { name: 'harbour', password: SMTP_PASSWORD } })
  const other = await startSmtpSink({ user: { name: 'harbour', password: SMTP_PASSWORD } })
  const portal = await openPortal()
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const fields = { url: sink.url, user: 'harbour', password: SMTP_PASSWORD }
  const added = await addSmtp(browser, fields)
  expect([added.value('Server name'), added.value('User name')]).toEqual(['127.0.0.1', 'harbour'])
  const renamed = await added.fill('Name', 'Harbour Post').press('Save mailbox')
  expect(renamed.heading).toBe('Harbour Post')
  expect((await renamed.press('Test connection')).text).toContain('let the user in')

  const elsewhere = await renamed.fill('Port', other.url.split(':').at(-1)!).press('Save mailbox')
  expect(elsewhere.status).toBe(422)
  expect(elsewhere.fieldError('Password at the server')).toContain('type the password again')
  const typed = await elsewhere.fill('Password at the server', SMTP_PASSWORD).press('Save mailbox')
  expect((await typed.press('Test connection')).text).toContain('let the user in')
})

test('a key or secret that is lost beside a mistake is asked for again, and nothing else is', async () => {
  const portal = await openPortal()
  const browser = await portal.signIn((await cast(portal.db)).admin)
  const fresh = await browser.visit('/mailboxes/new?transport=resend')
  const refused = await fresh
    .fill('Name', 'Harbour Portal')
    .fill('Sender address', 'nobody')
    .fill('API key', API_KEY)
    .fill('Signing secret', SIGNING_SECRET)
    .press('Add mailbox')
  for (const field of ['API key', 'Signing secret'])
    expect(refused.fieldError(field)).toContain('type it once more')

  const added = await addResend(browser, { key: API_KEY })
  const changed = await added
    .fill('Requests per second', 'many')
    .fill('API key', WRONG_KEY)
    .press('Save mailbox')
  expect(changed.fieldError('API key')).toContain('type it once more')
  expect(changed.fieldError('Signing secret')).toBeUndefined()
})

test('with another SECRET_KEY the page says that the credentials are unreadable, and takes new ones', async () => {
  const account = await openResendAccount({ key: API_KEY })
  const portal = await openPortal({ config: { resendBaseUrl: account.url } })
  const { admin } = await cast(portal.db)
  const before = await addResend(await portal.signIn(admin), { key: API_KEY })

  const secrets = createSecrets(['another key that only tests use, long enough as well'])
  const app = createApp({ ...portal.services, secrets })
  const browser = new Browser(app, { baseUrl: portal.config.baseUrl, now: portal.now })
  await (await browser.visit('/sign-in'))
    .fill('Email', admin.email)
    .fill('Password', PASSWORD)
    .press('Sign in')
  const page = await browser.visit(before.path)
  expect(page.text).toContain('What is stored for signing in cannot be read')
  expect((await page.press('Send a test')).text).toContain('cannot be read')
  const empty = await page.press('Save mailbox')
  expect(empty.fieldError('API key')).toBe('Something is needed here.')
  const saved = await empty.fill('API key', API_KEY).press('Save mailbox')
  expect((await saved.press('Test connection')).text).not.toContain('does not take this API key')
})

async function tryOut(page: Awaited<ReturnType<typeof addResend>>) {
  const connected = await page.press('Test connection')
  return connected.press('Send a test')
}

function base64(text: string) {
  return Buffer.from(text).toString('base64')
}

/** A portal of which every log line, and every page and header that the administrator gets, is written down. */
async function openListening(seen: string[], config: object) {
  const portal = await openPortal({ config })
  const { admin } = await cast(portal.db)
  const { log } = openLog(seen)
  const services = { ...portal.services, log }
  const app = createApp(services)
  const site = {
    fetch: async (request: Request, bindings: object) => {
      const response = await app.fetch(request, bindings)
      const headers = JSON.stringify([...response.headers])
      seen.push(request.url, headers, await response.clone().text())
      return response
    },
  }
  const browser = new Browser(site, { baseUrl: portal.config.baseUrl, now: portal.now })
  await (await browser.visit('/sign-in'))
    .fill('Email', admin.email)
    .fill('Password', PASSWORD)
    .press('Sign in')
  return {
    portal: { ...portal, deliverMail: () => workOnce(services) },
    browser,
  }
}
