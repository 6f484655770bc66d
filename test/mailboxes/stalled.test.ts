import { expect, test } from 'vitest'
import { AWAY, HOURLY, invite, look, openAdmin, pass, withResend, withSmtp } from './days-pass.ts'
import { addSmtp } from './mailbox-forms.ts'

test.each([
  { what: 'turns everybody away', manners: { '': AWAY }, words: AWAY },
  { what: 'takes no sender', manners: { MAIL: AWAY }, words: AWAY },
  {
    what: 'puts every recipient off',
    manners: { RCPT: '451 4.3.0 Try again later' },
    words: '451 4.3.0 Try again later',
  },
])(
  'a mailbox that has sent and whose server $what for hours is not called working, until a mail leaves',
  async ({ manners, words }) => {
    const { portal, admin, browser, server, path } = await withSmtp(manners)
    await invite(browser, 'Ada')
    await pass(portal, { minutes: 120 })
    const seen = await look(portal, admin)
    expect(seen.row).toContain('Nothing gets through')
    expect(seen.row).toContain('Since 2 Mar, 09:00 UTC · The mail server takes no mails')
    expect(seen.row).not.toContain('Working')
    const page = await seen.browser.visit(path)
    expect(page.text).toContain('No mail from the mailbox has got through since 2 Mar, 09:00 UTC')
    expect(page.text).toContain(`The server’s answer: ${words}`)
    expect(page.text).toContain('A test to yourself shows')

    server.away = false
    await pass(portal, { minutes: HOURLY, every: HOURLY })
    const mended = await look(portal, admin)
    expect(mended.row).toContain('Working')
    expect((await mended.browser.visit(path)).text).not.toContain('got through')
  },
)

test('a mailbox that never sent and whose server is not there says so as well', async () => {
  const { portal, admin, browser } = await openAdmin()
  await (await addSmtp(browser, { url: 'smtp://127.0.0.1:1' })).press('Use for invitations')
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  expect((await look(portal, admin)).row).toMatch(/Nothing gets through.*cannot be reached/)
})

test('a server that keeps strangers waiting for less than an hour worries nobody', async () => {
  const { portal, admin, browser, server } = await withSmtp({ RCPT: '450 4.2.0 Greylisted' })
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 60 })
  expect((await look(portal, admin)).row).toContain('Working')
  server.away = false
  await pass(portal, { minutes: 60 })
  expect((await look(portal, admin)).row).toContain('Working')
})

test('one recipient who is put off for a day, while others get their mail, worries nobody', async () => {
  const full = (heard: string[]) => (heard.at(-1)?.includes('ada@') ? '452 4.2.2 Mailbox full' : '250 OK')
  const { portal, admin, browser } = await withSmtp({ RCPT: full })
  await invite(browser, 'Ada', 'Bob')
  await pass(portal, { minutes: 24 * HOURLY, every: HOURLY })
  const mails = await portal.db.selectFrom('outbox').select(['state', 'attempts']).orderBy('state').execute()
  expect(mails).toMatchObject([{ state: 'sent' }, { state: 'waiting', attempts: expect.any(Number) }])
  expect((await look(portal, admin)).row).toContain('Working')
})

test('one mail that left before its server went away hides nothing', async () => {
  let senders = 0
  const { portal, admin, browser } = await withSmtp({ MAIL: () => (++senders > 1 ? AWAY : '250 OK') })
  await invite(browser, 'Ada', 'Bob')
  await pass(portal, { minutes: 120 })
  expect(await portal.db.selectFrom('outbox').select('state').orderBy('state').execute()).toEqual([
    { state: 'sent' },
    { state: 'waiting' },
  ])
  expect((await look(portal, admin)).row).toContain('takes no mails from this portal for now')
})

test('a test mail that is accepted ends it, a connection alone does not', async () => {
  const { portal, admin, browser, server, path } = await withSmtp({ MAIL: AWAY })
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  const { browser: again } = await look(portal, admin)
  const connected = await (await again.visit(path)).press('Test connection')
  expect(connected.text).toContain('The connection works')
  expect(connected.text).toContain('Nothing gets through')
  server.away = false
  expect((await connected.press('Send a test')).text).not.toContain('Nothing gets through')
  expect((await look(portal, admin)).row).toContain('Working')
})

test('another server is another matter: nothing is known of it until it is tried', async () => {
  const { portal, admin, browser, path } = await withSmtp({ MAIL: AWAY })
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  const { browser: again } = await look(portal, admin)
  await (await again.visit(path)).fill('Name', 'Harbour Post').press('Save mailbox')
  expect((await look(portal, admin)).row).toContain('Nothing gets through')
  await (await again.visit(path)).fill('Port', '1').press('Save mailbox')
  expect((await look(portal, admin)).row).toContain('Not tried yet')
})

test('what nothing gets through may still be chosen, and stay chosen, for invitations', async () => {
  const { portal, admin, browser, path } = await withSmtp({ MAIL: AWAY })
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  const { browser: again } = await look(portal, admin)
  const saved = await (await again.visit('/settings/mail')).press('Save mail')
  expect(saved.status).toBe(200)
  await (await again.visit('/mailboxes/first')).press('Use for invitations')
  const back = await (await again.visit(path)).press('Use for invitations')
  expect(back.flash).toBe('Invitations now leave from Harbour Portal.')
})

test.each([
  {
    what: 'has failures of its own',
    fault: { status: 500 },
    words: 'The mail server or provider cannot be reached, or has a failure',
  },
  {
    what: 'breaks off',
    fault: { drop: 'before' as const },
    words: 'The mail provider could not be reached, or the connection broke',
  },
])('a mailbox of a provider that $what for hours says so', async ({ fault, words }) => {
  const { portal, admin, browser, resend } = await withResend()
  for (let i = 0; i < 20; i++) resend.orderFaults(fault)
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  expect((await look(portal, admin)).row).toContain(`Since 2 Mar, 09:00 UTC · ${words}`)
})

test.each([
  { what: 'whose provider asks for patience', name: 'rate_limit_exceeded', is: 'Working' },
  { what: 'whose quota of a day is used up', name: 'daily_quota_exceeded', is: 'Paused' },
])('a mailbox $what has no other word for it than before', async ({ name, is }) => {
  const { portal, admin, browser, resend } = await withResend()
  for (let i = 0; i < 20; i++) resend.orderFaults({ status: 429, name, headers: { 'retry-after': '3000' } })
  await invite(browser, 'Ada')
  await pass(portal, { minutes: 120 })
  const { row } = await look(portal, admin)
  expect(row).toContain(is)
  expect(row).not.toContain('Nothing gets through')
})
