import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from '#src/http/csv.ts'

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\rx', '＝1', '＋1', '－1', '＠x', ' =1', '\n=1'])(
  '%j is no formula in a spreadsheet',
  (field) => {
    expect(csvLine([field])).toBe(`"'${field}"\r\n`)
  },
)

test.each([
  ["550 no;=cmd|'/C calc'!A0;x", "550 no;'=cmd|'/C calc'!A0;x"],
  ['a; +1', "a; '+1"],
  ['a\t@SUM(A1)\tb', "a\t'@SUM(A1)\tb"],
  ['a;＝1', "a;'＝1"],
])('nor is a part of %j, where cells end with a semicolon or a tab', (field, safe) => {
  expect(csvLine(['Ada', field])).toBe(`"Ada","${safe}"\r\n`)
})

test.each(['1', 'a=1', 'a; b=1', 'a, -b', '', 'ada@example.org', 'Łódź-Śródmieście', 'محمد'])(
  '%j stays as it is',
  (field) => {
    expect(csvLine([field])).toBe(`"${field}"\r\n`)
  },
)

test('whatever a field holds, it is quoted and stays one field', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (fields) => {
      const line = csvLine(fields)
      expect(line.endsWith('\r\n')).toBe(true)
      const read = [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)]
      const withoutApostrophes = (field: string) => field.replaceAll("'", '')
      const unquoted = read.map(([, field]) => withoutApostrophes(field!.replaceAll('""', '"')))
      expect(unquoted).toEqual(fields.map(withoutApostrophes))
    }),
  )
})
