import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEmail } from '#src/email.ts'

/** Cyrillic, Greek, full-width and other letters that look like the Latin ones beside them. */
const LOOK_ALIKES: [string, string][] = [
  ['exаmple.org', 'example.org'],
  ['eхample.org', 'example.org'],
  ['examplе.org', 'example.org'],
  ['εxample.org', 'example.org'],
  ['exarnple.org', 'example.org'],
  ['examp1e.org', 'example.org'],
  ['éxample.org', 'example.org'],
  ['straße.example', 'strasse.example'],
  ['ıstanbul.example', 'istanbul.example'],
]

test.each(LOOK_ALIKES)('somebody at %s is not somebody at %s', (one, other) => {
  const first = parseEmail(`ada@${one}`)?.canonical
  expect(first).not.toBe(parseEmail(`ada@${other}`)?.canonical)
  if (first && /[^\x20-\x7e]/.test(one)) expect(first).toContain('@xn--')
})

test('a domain is the same however it is written, and never the same as one that only looks like it', () => {
  const label = fc.string({
    unit: fc.constantFrom(...'abcxyzäöüßéèñøłżаехорсуαβγδ中文日本語'),
    minLength: 1,
    maxLength: 12,
  })
  const pair = fc.tuple(label, label).map(([a, b]) => [`${a}.example`, `${b}.example`] as const)
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [first, second] = [parseEmail(`ada@${a}`)?.canonical, parseEmail(`ada@${b}`)?.canonical]
      if (first) {
        const ascii = first.replace('ada@', '')
        for (const spelling of [ascii, ascii.toUpperCase(), domainToUnicode(ascii), a.normalize('NFD')])
          expect(parseEmail(`ADA@${spelling}`)?.canonical, spelling).toBe(first)
      }
      if (first && second)
        expect(first === second).toBe(domainToASCII(a.normalize('NFC')) === domainToASCII(b.normalize('NFC')))
    }),
    { numRuns: 1000 },
  )
})

test('a letter that only looks Latin is refused before the @, where providers see another inbox', () => {
  for (const localPart of ['аda', 'ａda', 'ad\u0430', 'ada\u0301', 'ﬁ', 'ada\u00ad', 'K\u212A'])
    expect(parseEmail(`${localPart}@example.org`), localPart).toBeUndefined()
})

test('a plus tag is somebody else’s address, and stays as it was written', () => {
  expect(parseEmail('Ada+Portal@example.org')?.canonical).toBe('ada+portal@example.org')
  expect(parseEmail('ada@example.org')?.canonical).not.toBe(parseEmail('ada+portal@example.org')?.canonical)
})
