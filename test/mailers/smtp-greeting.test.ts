import { expect, test } from 'vitest'
import { greetAs } from '#src/mailers/smtp-address.ts'
import { addSmtp } from '#test/mailboxes/mailbox-forms.ts'
import { startBluntSmtp } from '#test/support/blunt-smtp.ts'
import { cast } from '#test/support/factories.ts'
import { openPortal } from '#test/support/portal.ts'

test('a mail server is greeted in the name of the portal, by invitations and by both tests', async () => {
  const names = new Set<string>()
  let greetings = 0
  const { port } = await startBluntSmtp({
    EHLO: (heard) => {
      greetings++
      names.add(heard.at(-1)!)
      return '250 blunt'
    },
  })
  const portal = await openPortal({ baseUrl: 'https://portal.harbour.example' })
  const { admin } = await cast(portal.db)
  const browser = await portal.signIn(admin)
  const url = `smtp://127.0.0.1:${port}`
  const added = await addSmtp(browser, { encryption: 'Only if the server offers it', url })
  const connected = await added.press('Test connection')
  expect([...names]).toEqual(['EHLO portal.harbour.example'])
  const tested = await connected.press('Send a test')
  await tested.press('Use for invitations')
  const before = greetings
  await (await browser.visit('/users')).check('Select Ada').press('Send invites')
  await portal.deliverMail()
  expect(greetings).toBeGreaterThan(before)
  expect([...names]).toEqual(['EHLO portal.harbour.example'])
})

test.each([
  ['https://portal.harbour.example:8443', 'portal.harbour.example'],
  ['http://localhost:3000', null],
  ['http://portal.localhost:3000', null],
  ['http://portal:3000', null],
  ['http://192.0.2.7', null],
  ['http://[2001:db8::7]', null],
])('of %s a mail server is told %s', (baseUrl, name) => {
  const url = new URL(greetAs(baseUrl, 'smtp://harbour:secret@mail.example.org:25?requireTLS=true'))
  expect(url.searchParams.get('name')).toBe(name)
  expect(url.searchParams.get('requireTLS')).toBe('true')
})

test('a name in the address of the server comes first', () => {
  const address = 'smtp://mail.example.org?name=gate.example.org'
  expect(greetAs('https://portal.harbour.example', address)).toBe(address)
})
