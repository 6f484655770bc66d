import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameFromEmail, parseDomain, parseEmail, withoutTag } from '#src/email.ts'

describe('one person, one identity', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['  Ada@Example.ORG\t', 'ada@example.org'],
    ['ADA.LOVELACE+portal@example.org', 'ada.lovelace+portal@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
    ['ada@bu\u0308cher.example', 'ada@xn--bcher-kva.example'],
    ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
    ['ada@mail.sub.example.co.uk', 'ada@mail.sub.example.co.uk'],
    ['a@b.cd', 'a@b.cd'],
    ['ada@example.org\r\n', 'ada@example.org'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
    ['ada@例え.jp', 'ada@xn--r8jz45g.jp'],
    ['1_2-3@4-5.example', '1_2-3@4-5.example'],
  ])('%j is %s', (typed, canonical) => {
    expect(parseEmail(typed)?.canonical).toBe(canonical)
  })

  test('a domain with nothing to translate is what a browser makes of it', () => {
    const domains = fc.stringMatching(/^([a-z0-9][a-z0-9-]{0,5}\.){1,3}[a-z0-9][a-z0-9-]{0,3}$/)
    fc.assert(
      fc.property(domains, (domain) => {
        const parsed = parseDomain(domain)
        if (parsed !== undefined) expect(parsed).toBe(domainToASCII(domain))
      }),
    )
  })

  test('the form in which it was given is kept, trimmed', () => {
    expect(parseEmail(' Ada@Bücher.example ')?.typed).toBe('Ada@Bücher.example')
  })
})

describe('refused', () => {
  test.each([
    '',
    ' ',
    '@',
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@example',
    'ada@example.org.',
    'ada@.example.org',
    'ada@example..org',
    'ada@-example.org',
    'ada@example-.org',
    'ada@exa_mple.org',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada@[IPv6:::1]',
    'ada@0x7f.1',
    'ada@example.123',
    'ada@@example.org',
    'ada@example.org@example.com',
    'ada@example.org,bob@example.org',
    'ada@example.org;bob@example.org',
    'ada@example.org bob@example.org',
    'ada,bob@example.org',
    'ada bob@example.org',
    'ada @example.org',
    'ada@ example.org',
    '"ada"@example.org',
    '"ada lovelace"@example.org',
    'ada"@example.org',
    'ada(comment)@example.org',
    'ada@example.org(comment)',
    'ada@example(comment).org',
    'Ada <ada@example.org>',
    '<ada@example.org>',
    'team:ada@example.org;',
    'ada\\@example.org',
    '.ada@example.org',
    'ada.@example.org',
    'ada..lovelace@example.org',
    'ädä@example.org',
    'ada@example.org/path',
    'ada@example.org?subject=x',
    'ada@example.org:25',
    'ada@exam%70le.org',
    'ada%40example.org',
    'mailto:ada@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `ada@${`${'a'.repeat(60)}.`.repeat(5)}org`,
    'ada@example.org\nBcc: bob@example.org',
    'ada\r\nbcc:bob@example.org',
    'ada@exam\nple.org',
    'ada@exam\tple.org',
    'ada\0@example.org',
    'ada@example\0.org',
    'ada\u0085@example.org',
    'ada@example.org\u0085x',
    'ada\u2028@example.org',
    'ada@exa\u2028mple.org',
    'ada\u200b@example.org',
    'ada\u202e@example.org',
    'ada@ex\u00adample.org',
    'ada@ex\u200bample.org',
    'ada@ex\u202eample.org',
    'ada@ｅxample．org',
    'ada＠example.org',
    '\u212Aelvin@example.org',
    'ada\u007f@example.org',
  ])('%j', (typed) => {
    expect(parseEmail(typed)).toBeUndefined()
  })

  test('a domain longer than any is, also when what nobody sees in it makes it so', () => {
    expect(parseEmail(`ada@exam${'\ufe0f'.repeat(1000)}ple.org`)).toBeUndefined()
    expect(parseDomain(`exam${'\ufe0f'.repeat(1000)}ple.org`)).toBeUndefined()
  })
})

test('whatever comes in, what comes out is one plain address without surprises, and stays the same', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))
      .map(([a, b]) => `${a}@${b}.org`),
    fc
      .tuple(fc.emailAddress(), fc.string({ unit: 'binary' }), fc.emailAddress())
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, (typed) => {
      const email = parseEmail(typed)
      if (!email) return
      expect(email.canonical).toMatch(/^[\x21-\x7e]+$/)
      expect(email.canonical.split('@')).toHaveLength(2)
      expect(email.canonical).not.toMatch(/[\s,;:<>()[\]"\\]/)
      expect(email.canonical).toBe(email.canonical.toLowerCase())
      expect(parseEmail(email.canonical)?.canonical).toBe(email.canonical)
      expect(parseEmail(email.typed)).toEqual(email)
      expect(email.typed).not.toMatch(/[\p{C}\p{Z}]/u)
    }),
    { numRuns: 2000 },
  )
})

test('what is tagged reaches the same inbox', () => {
  expect(withoutTag('ada+a+b@example.org')).toBe('ada@example.org')
})

test('every spelling in another case is the same person', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const email = parseEmail(address)
      expect(parseEmail(address.toUpperCase())?.canonical).toBe(email?.canonical)
    }),
  )
})

test('somebody of whom only the email is known is called what stands before the @', () => {
  expect(nameFromEmail(parseEmail('Ada.Lovelace@example.org')!)).toBe('Ada.Lovelace')
})
