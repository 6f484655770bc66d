import { expect, test } from 'vitest'
import { readConfig } from '#src/config.ts'

const SECRET_KEY = 'k'.repeat(32)

test.each(['https://portal.example.org', 'https://portal.example.org:8443', 'http://[::1]:3000'])(
  'people use the address %s, with or without a slash at the end',
  (address) => {
    for (const BASE_URL of [address, `${address}/`])
      expect(readConfig({ SECRET_KEY, BASE_URL }).baseUrl).toBe(address)
  },
)

test.each([
  'https://example.org/portal',
  'https://example.org//',
  'https://example.org?from=mail',
  'https://example.org/?',
  'https://example.org/#',
  'https://ada:secret@example.org',
  'https://exam\tple.org',
  'https://example.org\\',
])('%j is more than an address to begin links with', (BASE_URL) => {
  expect(() => readConfig({ SECRET_KEY, BASE_URL })).toThrow(
    /^BASE_URL must be https:\/\/ or http:\/\/ with a host, and a port if there is one: no user, no path, nothing behind it\.$/,
  )
})

test('HOST may be written as it stands in an address', () => {
  for (const HOST of ['::1', '[::1]']) expect(readConfig({ SECRET_KEY, HOST }).host).toBe('::1')
})

test.each(['smtp://', 'smtp:///', 'smtps://user:password@', 'smtp://:587'])(
  '%s names no mail server',
  (SMTP_URL) => {
    expect(() => readConfig({ SECRET_KEY, SMTP_URL, MAIL_FROM: 'a@example.org' })).toThrow(
      /^SMTP_URL is not a valid address\.$/,
    )
  },
)

test.each([
  ['"Harbour, Trust" <a@example.org>', 'Harbour, Trust'],
  ['"Harbour"<a@example.org>', 'Harbour'],
  ['Harbour, Trust <a@example.org>', 'Harbour, Trust'],
  ['"" <a@example.org>', ''],
])('in MAIL_FROM a name may stand in quotes or not: %s', (MAIL_FROM, name) => {
  expect(readConfig({ SECRET_KEY, MAIL_FROM }).mailFrom).toEqual({ name, address: 'a@example.org' })
})

test.each(['"Harbour <a@example.org>', 'Harbour" <a@example.org>', '"a" "b" <a@example.org>'])(
  '%s is no sender',
  (MAIL_FROM) => {
    expect(() => readConfig({ SECRET_KEY, MAIL_FROM })).toThrow(/^MAIL_FROM must look like/)
  },
)
