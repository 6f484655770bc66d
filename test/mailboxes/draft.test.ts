import { expect, test } from 'vitest'
import { secretOf } from '#src/mailboxes/draft.ts'
import { readSmtpAddress, type SmtpServer } from '#src/mailers/smtp-address.ts'
import { smtpOptions } from '#src/mailers/smtp-options.ts'

const SENDER = { name: 'Harbour Portal', address: 'welcome@harbour.example' }
const SERVER: SmtpServer = {
  host: 'smtp.harbour.example',
  port: 587,
  security: 'starttls',
  anyCertificate: false,
  user: 'harbour@example.org',
}
const PASSWORD = ' p@ss/w%rd:?#✓'

function save(changes: Partial<SmtpServer>, password: string, stored?: string) {
  const server = { ...SERVER, ...changes }
  const made = secretOf({ ...SENDER, transport: 'smtp', server, password }, stored)
  return 'error' in made ? made : (made.secret ?? '')
}

const stored = String(save({}, PASSWORD))

test.each<Partial<SmtpServer>>([
  {},
  { security: 'tls', port: 465 },
  { security: 'offered' },
  { anyCertificate: true },
  { host: '[fd00::25]', port: 2525 },
  { host: 'localhost', user: '' },
])('a server is read back from its one sealed address as it was typed: %j', (changes) => {
  expect(readSmtpAddress(String(save(changes, PASSWORD)))).toEqual({ ...SERVER, ...changes })
})

test('what was chosen is said to the mailer in so many words, on the same machine too', () => {
  const url = String(save({ host: 'localhost' }, PASSWORD))
  expect(smtpOptions(url).requireTLS).toBe(false)
  expect(url).toContain('?requireTLS=true&tls.rejectUnauthorized=true')
})

test('an address written by hand is understood, and what the form does not know is kept', () => {
  const byHand = 'smtps://us%er:secret@mail.example.org?name=portal.example.org'
  const server = readSmtpAddress(byHand)
  expect(server).toMatchObject({ port: 465, security: 'tls', anyCertificate: false, user: 'us%er' })
  expect(readSmtpAddress('smtp://127.0.0.1:1025')).toMatchObject({
    security: 'offered',
    anyCertificate: true,
  })
  expect(save(server, '', byHand)).toContain('name=portal.example.org')
})

test('a password is kept unless a new one is typed, and goes when no user is set', () => {
  expect(save({}, '', stored)).toBe(stored)
  expect(save({}, 'another', stored)).toContain('another')
  expect(save({ user: '' }, '', stored)).not.toContain('p%40ss')
  expect(save({}, '')).toEqual({ field: 'password', error: 'required' })
})

test.each<Partial<SmtpServer>>([
  { host: 'smtp.evil.example' },
  { port: 2525 },
  { security: 'offered' },
  { anyCertificate: true },
])('a kept password is not sent elsewhere, and not with less protection: %j', (changes) => {
  expect(save(changes, '', stored)).toEqual({ field: 'password', error: 'secret_again' })
  expect(save(changes, PASSWORD, stored)).toContain('smtp')
})
