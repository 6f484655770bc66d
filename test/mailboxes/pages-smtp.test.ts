import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { HANGS_UP, startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'
import { startSmtpSink } from '#test/support/smtp-sink.ts'
import { addSmtp } from './mailbox-forms.ts'

const USER = { name: 'harbour', password: ' p@ss/w%rd: ✓' }
const CREDENTIALS = { user: USER.name, password: USER.password }

async function openAdmin() {
  const portal = await openPortal()
  const { admin, ada } = await cast(portal.db)
  return { portal, ada, admin, browser: await portal.signIn(admin) }
}

test('an SMTP mailbox is connected, tried out and chosen, and invitations leave from it', async () => {
  // Before the portal, whose worker keeps its connection until it stops.
  const sink = await startSmtpSink({ user: USER })
  const { portal, ada, admin, browser } = await openAdmin()
  const added = await addSmtp(browser, { url: sink.url, ...CREDENTIALS })
  expect(added.flash).toContain('Harbour Portal was added')
  expect(added.text).toContain('Not tried yet')

  const connected = await added.press('Test connection')
  expect(connected.text).toContain('The connection works')
  expect(connected.text).toContain('let the user in')
  expect(sink.mails).toEqual([])

  const tested = await connected.press('Send a test')
  expect(tested.text).toContain(`The test mail to ${admin.email} was accepted`)
  expect(sink.mails).toMatchObject([
    { sender: 'welcome@harbour.example', recipients: [admin.email], subject: 'Vestibule: test mail' },
  ])

  const chosen = await tested.press('Use for invitations')
  expect(chosen.flash).toBe('Invitations now leave from Harbour Portal.')
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  expect(sink.mails.at(-1)?.recipients).toEqual([ada.email])
  const list = await browser.visit('/mailboxes')
  expect(list.row('welcome@harbour.example')).toMatch(/Registration mailbox.*Working/)
})

test.each([
  {
    what: 'a wrong password',
    sink: { user: USER },
    fields: { user: USER.name, password: 'wrong horse' },
    says: ['does not take this user name and password', 'Those are not the right credentials'],
  },
  {
    what: 'encryption that the server does not have',
    sink: { plain: true },
    fields: {},
    says: ['No encryption came about', 'command not recognized'],
  },
  {
    what: 'a certificate that nobody vouches for',
    sink: {},
    fields: { anyCertificate: false },
    says: ['cannot be trusted'],
  },
])('$what is named, in both tests, and nothing is called sent', async ({ sink, fields, says }) => {
  const { browser } = await openAdmin()
  const { url, mails } = await startSmtpSink(sink)
  const added = await addSmtp(browser, { url, ...fields })
  const connected = await added.press('Test connection')
  const tested = await connected.press('Send a test')
  expect(connected.text).toContain('The connection does not work')
  expect(tested.text).toMatch(/The test mail to \S+ was not sent/)
  for (const sentence of says) {
    expect(connected.text).toContain(sentence)
    expect(tested.text).toContain(sentence)
  }
  expect(mails).toEqual([])
  expect((await browser.visit('/mailboxes')).row('welcome@harbour.example')).toContain('Does not work')
})

test('a server that is not there, has no such name or speaks something else is told apart', async () => {
  const { browser } = await openAdmin()
  const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  const port = await new Promise<number>((resolve) =>
    web.listen(0, '127.0.0.1', () => resolve(Object(web.address()).port)),
  )
  const reasonAt = async (url: string) =>
    (await (await addSmtp(browser, { url })).press('Test connection')).text
  const speaking = await reasonAt(`smtp://127.0.0.1:${port}`)
  expect(speaking).toContain('not as expected')
  expect(speaking).toContain('HTTP/1.1 400 Bad Request')
  await new Promise((resolve) => web.close(resolve))

  const closed = await reasonAt(`smtp://127.0.0.1:${port}`)
  expect(closed).toContain('lets nobody in at this port')
  expect(closed).toMatch(/In detail: connect ECONNREFUSED/)
  expect(await reasonAt('smtp://nowhere.invalid:25')).toContain('There is no server of that name')
})

test('a sender or a recipient that the server refuses is told with its words', async () => {
  const { browser, admin } = await openAdmin()
  const says = (code: number, message: string) => () => ({ code, message })
  const sender = await startSmtpSink({ refusesSender: says(550, 'We do not know that sender') })
  const refusedSender = await (await addSmtp(browser, { url: sender.url })).press('Send a test')
  expect(refusedSender.text).toContain('The mailbox is not allowed to send this')
  expect(refusedSender.text).toContain('We do not know that sender')

  const recipient = await startSmtpSink({ refusesRecipient: says(550, 'Nobody of that name here') })
  const refused = await (await addSmtp(browser, { url: recipient.url })).press('Send a test')
  expect(refused.text).toContain(`The test mail to ${admin.email} was not sent`)
  expect(refused.text).toContain('The mail was refused. Tried')
  expect(refused.text).toContain('Nobody of that name here')

  const busy = await startSmtpSink({ refusesRecipient: says(451, 'Come back in a while') })
  const later = await (await addSmtp(browser, { url: busy.url })).press('Send a test')
  expect(later.text).toContain('not accepted this time')
  expect(later.text).toContain('Come back in a while')
})

test('without encryption being asked for, a server that has none is fine', async () => {
  const { browser } = await openAdmin()
  const { url, mails } = await startSmtpSink({ plain: true })
  const added = await addSmtp(browser, { url, encryption: 'Only if the server offers it' })
  expect((await added.press('Test connection')).text).toContain('because none is set')
  await added.press('Send a test')
  expect(mails).toHaveLength(1)
})

test('of a test mail whose server hangs up when it has all of it nobody can tell whether it was sent', async () => {
  const { browser, admin } = await openAdmin()
  const { port } = await startBluntSmtp({ '.': HANGS_UP })
  const fields = { encryption: 'Only if the server offers it', url: `smtp://127.0.0.1:${port}` }
  const { text } = await (await addSmtp(browser, fields)).press('Send a test')
  expect(text).toContain(`Nobody can tell whether the test mail to ${admin.email} was sent`)
  expect(text).toContain('It may arrive all the same')
})

test('a server that offers no way to sign in is not said to have let the user in', async () => {
  const { browser } = await openAdmin()
  const { port } = await startBluntSmtp({ EHLO: '250 blunt' })
  const fields = { encryption: 'Only if the server offers it', url: `smtp://127.0.0.1:${port}` }
  const added = await addSmtp(browser, { ...fields, user: 'harbour', password: 'utterly wrong' })
  const { text } = await added.press('Test connection')
  expect(text).toContain('The connection works')
  expect(text).toContain('so the user name was not used')
  expect(text).not.toContain('let the user in')
})

test('a mailbox that has sent is not called working once its server is another one, until that is tried', async () => {
  const { browser } = await openAdmin()
  const [sink, other] = [await startSmtpSink(), await startSmtpSink()]
  const sent = await (await addSmtp(browser, { url: sink.url })).press('Send a test')
  const health = async () => (await browser.visit('/mailboxes')).row('welcome@harbour.example')
  expect(await health()).toContain('Working')

  await sent.fill('Name', 'Harbour Post').press('Save mailbox')
  expect(await health()).toContain('Working')
  const port = other.url.split(':').at(-1)!
  const moved = await (await browser.visit(sent.path)).fill('Port', port).press('Save mailbox')
  expect(await health()).toContain('Not tried yet')
  await moved.press('Test connection')
  expect(await health()).toContain('Working')
})
