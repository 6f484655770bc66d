import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPastedEmails } from '#src/users/paste.ts'

/** What separates entries; everything else must come back. */
const SEPARATORS = /[\s,;،؛、，；]+/g
const LARGEST_PASTE = 300_000

test.each([
  ['a@x.org, b@x.org;c@x.org\td@x.org e@x.org\r\nf@x.org\n\ng@x.org', 'abcdefg'],
  ['  ,;\t a@x.org ,,;; \r\n\r\n b@x.org,', 'ab'],
  ['<a@x.org>,<b@x.org>', 'ab'],
  ['"a@x.org","b@x.org"', 'ab'],
  ['a@x.org، b@x.org؛ c@x.org', 'abc'],
  ['a@x.org、b@x.org，c@x.org；"d@x.org"、<e@x.org>', 'abcde'],
])('%j is a list of addresses', (text, local) => {
  expect(read(text)).toEqual([...local].map((name) => [`${name}@x.org`, name]))
})

test.each([
  ['Jane Doe <jane@x.org>', [['jane@x.org', 'Jane Doe']]],
  ['"Doe, Jane" <jane@x.org>', [['jane@x.org', 'Doe, Jane']]],
  [
    '"Doe; Jane" <jane@x.org>; "Roe,\tRick"<rick@x.org>',
    [
      ['jane@x.org', 'Doe; Jane'],
      ['rick@x.org', 'Roe, Rick'],
    ],
  ],
  ['"Jane \\"JD\\" Doe" <jane@x.org>', [['jane@x.org', 'Jane "JD" Doe']]],
  ['Dr. "Jane Doe" <jane@x.org>', [['jane@x.org', 'Dr. Jane Doe']]],
  ['  Jane \u00a0 Doe   < jane@x.org >', [['jane@x.org', 'Jane Doe']]],
  ['Ada O’Neil <ada@x.org>', [['ada@x.org', 'Ada O’Neil']]],
  ["Ada O'Neil <ada@x.org>", [['ada@x.org', "Ada O'Neil"]]],
  ['渡辺 健一郎 <k@x.org>', [['k@x.org', '渡辺 健一郎']]],
  ['jane@x.org <jane@x.org>', [['jane@x.org', 'jane']]],
  ['"jane@x.org" <jane@x.org>', [['jane@x.org', 'jane']]],
  [
    'a@x.org Bob <b@x.org>',
    [
      ['a@x.org', 'a'],
      ['b@x.org', 'Bob'],
    ],
  ],
  [
    'a@x.org Bob Roe <b@x.org> c@x.org "Doe, D" <d@x.org>, e@x.org',
    [
      ['a@x.org', 'a'],
      ['b@x.org', 'Bob Roe'],
      ['c@x.org', 'c'],
      ['d@x.org', 'Doe, D'],
      ['e@x.org', 'e'],
    ],
  ],
])('in %j names are found with their addresses', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['ada@@x.org', ['ada@@x.org']],
  ['ada@x', ['ada@x']],
  ['Jane Doe', ['Jane Doe']],
  ['Jane Doe, jane@x.org', ['Jane Doe', undefined]],
  ['Bob <b@x.org', ['Bob <', undefined]],
  ['Bob <b@x.org, c@x.org>', ['Bob <b@x.org, c@x.org>']],
  ['"Doe, Jane <jane@x.org>', ['"Doe', undefined]],
  ['5" a@x.org, 6" b@x.org', ['5"', undefined, '6"', undefined]],
  ['foo@ Bob <b@x.org>', ['foo@', undefined]],
  ['<>', ['<>']],
  ['<<a@x.org>>', [undefined, '>']],
])('in %j what is no address stays as it was typed, and stops nothing else', (text, malformed) => {
  const lines = readPastedEmails(text)
  expect(lines.map(({ email, typed }) => (email ? undefined : typed))).toEqual(malformed)
})

test('an address that stands there twice is read twice, in both spellings', () => {
  const lines = readPastedEmails('Ada@X.org, Ada <ada@x.ORG>')
  expect(lines.map(({ email }) => email)).toEqual([
    { canonical: 'ada@x.org', typed: 'Ada@X.org' },
    { canonical: 'ada@x.org', typed: 'ada@x.ORG' },
  ])
})

test('lines are numbered in the order in which they stand there', () => {
  expect(readPastedEmails('a@x.org b\nc@x.org').map(({ line }) => line)).toEqual([1, 2, 3])
  expect(readPastedEmails(' \r\n,;')).toEqual([])
})

test('a name with invisible characters in it gives way to the one in the address', () => {
  expect(read('Ada\u202eadmin <ada@x.org>')).toEqual([['ada@x.org', 'ada']])
  expect(readPastedEmails(`${'n'.repeat(500)} <ada@x.org>`)[0]?.name).toHaveLength(200)
})

const pieces = fc.constantFrom(
  ...['a@x.org', 'Bob', '"Doe, J"', '<b@x.org>', '<', '>', '"', '\\', '\\"', '@', 'ü', '\u202e'],
  ...[' ', '  ', '\t', ',', ';', '、', '\n', '\r\n', '\u00a0'],
)

test('whatever is pasted, nothing is lost and nothing is read twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
        fc.string(),
      ),
      (text) => {
        const typed = readPastedEmails(text).map((line) => line.typed)
        expect(typed.join('').replace(SEPARATORS, '')).toBe(text.replace(SEPARATORS, ''))
      },
    ),
    { numRuns: 500 },
  )
})

test('every address is found between any separators', () => {
  const addresses = fc.array(fc.constantFrom('a@x.org', 'b@x.org', 'c.d+e@y.example'), { minLength: 1 })
  const separator = fc.constantFrom(',', ';', '، ', '、', ' ', '\t', '\n', '\r\n', ', ', ' ; \r\n')
  fc.assert(
    fc.property(addresses, separator, (list, between) => {
      expect(read(list.join(between)).map(([email]) => email)).toEqual(list)
    }),
  )
})

test.each([
  ' ',
  'a',
  '"',
  '<',
  '>',
  '\\',
  '@',
  'a ',
  '@ ',
  ' "',
  '" ',
  '\\"',
  '< ',
  ' "\\',
  'a@x.org ',
  '\n',
  'é.',
])('as much of %j as fits is read without trying every way to split it', (unit) => {
  for (const start of ['', '"', '<', 'a@']) {
    const text = start + unit.repeat(LARGEST_PASTE / unit.length)
    // In every way it would take longer than any test may.
    expect(() => readPastedEmails(text)).not.toThrow()
  }
})

function read(text: string) {
  return readPastedEmails(text).map(({ email, name }) => [email?.canonical, name])
}
