import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { SPOKEN } from '#src/i18n/locales.ts'
import type { Mail } from '#src/mailers/mailer.ts'
import { freezeMessages, type Message, toMime } from '#src/mailers/mime.ts'
import { fillParts } from '#src/templates/fill.ts'
import { renderSample, sampleValues } from '#test/templates/sample.ts'

const BASE: Mail = {
  id: 'one',
  kind: 'invitation',
  from: { name: 'Harbour Portal', address: 'welcome@harbour.example' },
  to: { name: 'Ada', address: 'ada@example.org' },
  replyTo: undefined,
  subject: 'Welcome',
  html: ['<p>', 'Ada', '</p>'],
  text: ['', 'Ada', ''],
}

const toRaw = (mail: Partial<Mail>) => {
  const [frozen] = freezeMessages([{ ...BASE, ...mail }])
  return toMime(frozen!.body as Message).raw.toString('latin1')
}
const read = async (mail: Partial<Mail>) => simpleParser(Buffer.from(toRaw(mail), 'latin1'))
const crlfOff = (text: string | false | undefined) => String(text).replaceAll('\r\n', '\n').trimEnd()

test.each(SPOKEN)('a mail in %s arrives word by word', async (locale) => {
  const { subject, html, text } = fillParts(await renderSample('invitation', locale), sampleValues(locale))
  const mail = await read({ subject, html, text, to: { name: subject, address: 'ada@example.org' } })
  expect(mail.subject).toBe(subject)
  expect(mail.to).toMatchObject({ value: [{ name: subject, address: 'ada@example.org' }] })
  expect(crlfOff(mail.html)).toBe(html.join('').trimEnd())
  expect(crlfOff(mail.text)).toBe(text.join('').trimEnd())
})

test.each([
  '--=_vestibule--',
  '--=_vestibule\r\nContent-Type: text/html\r\n\r\n<b>mine</b>',
  '--=3D_vestibule--',
  '.',
  '=',
  '=\r\n',
  '=3D=20=',
  'ends with a space ',
  '\ttab and\ttab\t',
  'From here',
  'é'.repeat(300),
  'نص عربي '.repeat(40),
  '𝕬'.repeat(100),
  'x'.repeat(1000),
])('%j is words, wherever it stands, and makes no other part', async (value) => {
  const html = ['<p>', value, '</p>\n<p>', value, '</p>']
  const text = ['', value, '\n', value, '\n.\n', value, '']
  const raw = toRaw({ html, text })
  expect(raw.match(/^--=_vestibule/gm)).toHaveLength(3)
  for (const line of raw.split('\r\n')) expect(line).toMatch(/^[\t\x20-\x7e]{0,76}$/)
  const mail = await simpleParser(Buffer.from(raw, 'latin1'))
  expect(mail.attachments).toEqual([])
  expect(crlfOff(mail.html)).toBe(crlfOff(html.join('')))
  expect(crlfOff(mail.text)).toBe(crlfOff(text.join('')))
})

// A direction override and a line break, as a mail program would read them.
test.each([
  '=?utf-8?Q?=E2=80=AEmoc.live?=',
  '=?utf-8?B?QQ0KQmNjOiBldmVAZXhhbXBsZS5vcmc=?=',
  'é =?utf-8?q?=0D=0A?=',
])('in a name or a subject %j is words', async (typed) => {
  const named = { name: `${typed} Harbour`, address: 'ada@example.org' }
  const raw = toRaw({ subject: `Welcome, ${typed}`, from: named, to: named, replyTo: named })
  const mail = await simpleParser(Buffer.from(raw, 'latin1'))
  const to = [mail.to ?? []].flat()
  const seen = [mail.subject, ...[mail.from, mail.replyTo, ...to].map((field) => field?.value[0]?.name)]
  const shown = typed.replaceAll('=?', '= ?')
  expect(seen).toEqual([`Welcome, ${shown}`, ...Array(3).fill(`${shown} Harbour`)])
  // Programs also decode what stands in quotes, though they should not.
  expect(raw.split('\r\n\r\n')[0]).not.toMatch(/=\?utf-8\?[qb]\?(=E2=80=AE|QQ0K|=0D)/i)
})

test('what mails have in common is encoded once', () => {
  const [first, second] = freezeMessages([BASE, { ...BASE, id: 'two', html: ['<p>', 'Bob', '</p>'] }])
  const pieces = [first, second].map((mail) => (mail!.body as Message).html)
  expect(pieces[0]![0]).toBeInstanceOf(Uint8Array)
  expect(pieces[0]![0]).toBe(pieces[1]![0])
  expect(pieces[0]![1]).not.toBe(pieces[1]![1])
})
