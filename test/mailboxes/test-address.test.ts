import { expect, test } from 'vitest'
import { openResendAccount } from '#test/mailers/resend-account.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { addResend, addSmtp } from './mailbox-forms.ts'

const WHOM = 'Test mail to'
const ONLY_THIS = 'Only this address was refused. That says nothing about the mailbox'
const NO_SUCH_USER = { code: 550, message: '5.1.1 No such user' }
const NO_SENDER = { code: 550, message: '5.7.60 You may not send as this sender' }

async function openAdmin(config = {}) {
  const portal = await openPortal({ config })
  const { admin, ada } = await cast(portal.db)
  return { portal, admin, ada, browser: await portal.signIn(admin) }
}

test('a test goes to whoever sends it, unless another address is typed', async () => {
  const sink = await startSmtpSink()
  const { browser, admin } = await openAdmin()
  const page = await addSmtp(browser, { url: sink.url })
  expect(page.value(WHOM)).toBe(admin.email)
  await page.press('Send a test')
  const other = await page.fill(WHOM, ' Postmaster@Harbour.example ').press('Send a test')
  expect(other.text).toContain('The test mail to postmaster@harbour.example was accepted')
  expect(sink.mails.map(({ recipients }) => recipients)).toEqual([
    [admin.email],
    ['postmaster@harbour.example'],
  ])
  expect(sink.mails[0]?.text).toContain('Hello Admin,')
  expect(sink.mails[1]?.text).not.toContain('Admin')
  expect(other.value(WHOM)).toBe(admin.email)
})

test.each([
  ['', 'Something is needed here.'],
  ['a@b.example, c@d.example', 'name@example.org'],
  ['nobody', 'name@example.org'],
])('“%s” is no address that a test could go to', async (typed, says) => {
  const sink = await startSmtpSink()
  const { browser } = await openAdmin()
  const refused = await (await addSmtp(browser, { url: sink.url })).fill(WHOM, typed).press('Send a test')
  expect(refused.status).toBe(422)
  expect(refused.fieldError(WHOM)).toContain(says)
  expect(refused.value(WHOM)).toBe(typed)
  expect(refused.value('Name')).toBe('Harbour Portal')
  expect(sink.mails).toEqual([])
})

test.each([NO_SUCH_USER, { code: 552, message: '5.2.2 Mailbox full' }])(
  'a recipient who is refused says nothing about the mailbox ($message)',
  async (refusal) => {
    const own = { address: '' }
    const sink = await startSmtpSink({ refusesRecipient: (to) => (to === own.address ? refusal : undefined) })
    const { browser, admin } = await openAdmin()
    own.address = admin.email
    const health = async () => (await browser.visit('/mailboxes')).row('welcome@harbour.example')
    const page = await addSmtp(browser, { url: sink.url })
    const refused = await page.press('Send a test')
    expect(refused.text).toContain(`The test mail to ${admin.email} was not sent`)
    expect(refused.text).toContain(ONLY_THIS)
    expect(refused.text).toContain(refusal.message)
    expect(refused.buttons()).toContain('Use for invitations')
    expect(await health()).toContain('Not tried yet')

    await refused.fill(WHOM, 'postmaster@harbour.example').press('Send a test')
    expect(await health()).toContain('Working')
    await page.press('Send a test')
    expect(await health()).toContain('Working')
  },
)

test('a mailbox that failed is not called working for it, and a sender who is refused fails', async () => {
  let refusesRecipient: typeof NO_SENDER | undefined = NO_SENDER
  const sink = await startSmtpSink({ refusesRecipient: () => refusesRecipient })
  const { browser } = await openAdmin()
  const health = async () => (await browser.visit('/mailboxes')).row('welcome@harbour.example')
  const page = await addSmtp(browser, { url: sink.url })
  const failed = await page.press('Send a test')
  expect(failed.text).not.toContain(ONLY_THIS)
  expect(await health()).toContain('Does not work')
  refusesRecipient = NO_SUCH_USER
  expect((await page.press('Send a test')).text).toContain(ONLY_THIS)
  expect(await health()).toContain('Does not work')
})

test('an address that Resend does not take says nothing about the mailbox either', async () => {
  const message = 'Invalid `to` field. The email address needs to be one.'
  const domains = { 'harbour.example': 'verified' }
  const account = await openResendAccount({ key: 're_right', domains, refuses: () => message })
  const { browser } = await openAdmin({ resendBaseUrl: account.url })
  const page = await addResend(browser, { key: 're_right' })
  const one = await page.press('Send a test')
  // As it is where the request can't be read.
  account.orderFaults({ status: 422, name: 'validation_error', message })
  const whole = await page.press('Send a test')
  for (const { text } of [one, whole]) expect(text).toContain(ONLY_THIS)
  expect((await browser.visit('/mailboxes')).row('welcome@harbour.example')).toContain('Not tried yet')
})
