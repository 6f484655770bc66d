import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Passage, readFormatting } from '#emails/formatting.ts'

test('bold, italic, lists and line breaks are formatting', () => {
  expect(readFormatting('A **bold** and *slanted*\nline\n\nNext')).toEqual([
    {
      is: 'paragraph',
      runs: [plain('A '), bold('bold'), plain(' and '), italic('slanted'), 'break', plain('line')],
    },
    { is: 'paragraph', runs: [plain('Next')] },
  ])
  expect(readFormatting('- one\n- **two**')).toEqual([
    { is: 'list', first: null, items: [[plain('one')], [bold('two')]] },
  ])
  expect(readFormatting('3. one\n4. two')).toEqual([
    { is: 'list', first: 3, items: [[plain('one')], [plain('two')]] },
  ])
  expect(readFormatting('- one\n  - inner\n- two')).toEqual([
    { is: 'list', first: null, items: [[plain('one')], [plain('inner')], [plain('two')]] },
  ])
})

test('in one line a list holds one other list; a third mark is what was typed', () => {
  const listOf = (first: number | null, ...items: string[]) => [
    { is: 'list', first, items: items.map((item) => (item ? [plain(item)] : [])) },
  ]
  expect(readFormatting('- - twice')).toEqual(listOf(null, '', 'twice'))
  expect(readFormatting('- - - - more')).toEqual(listOf(null, '', '- - more'))
  expect(readFormatting('1. 2. 3. go')).toEqual(listOf(1, '', '3. go'))
  expect(readFormatting('a\n\n  * + 1) - x')).toEqual([
    { is: 'paragraph', runs: [plain('a')] },
    ...listOf(null, '', '1) - x'),
  ])
})

test.each([
  '<b>bold</b>',
  '[here](https://evil.example)',
  '![alt](x.png)',
  '<https://evil.example>',
  '# Title',
  '> quoted',
  '`code`',
  '&lt;b&gt; &#60;',
  'Title\n===',
  '---',
  '[a]: https://evil.example',
  '```\ncode\n```',
  '<!-- comment -->',
])('%j stays what was typed', (text) => {
  expect(wordsOf(readFormatting(text))).toBe(text)
})

test('a variable is one word, also between marks and without blanks around it', () => {
  expect(readFormatting('**{{name}}**さん')).toEqual([
    { is: 'paragraph', runs: [bold('{{name}}'), plain('さん')] },
  ])
  expect(readFormatting('*{{portal}}*: {{a_b_c}}')).toEqual([
    { is: 'paragraph', runs: [italic('{{portal}}'), plain(': {{a_b_c}}')] },
  ])
})

test('whatever is typed, no word of it gets lost and nothing but words comes of it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab *_-1.)[]()<>!&#`~\\\n'.split('')), maxLength: 60 })
  fc.assert(
    fc.property(letters, (text) => {
      const read = wordsOf(readFormatting(text))
      for (const letter of ['a', 'b', '<', '>', '[', ']', '(', '!', '&', '#', '`', '~'])
        expect(read.split(letter).length, JSON.stringify(text)).toBe(text.split(letter).length)
    }),
    { numRuns: 500 },
  )
})

function plain(text: string) {
  return { text, bold: false, italic: false }
}

function bold(text: string) {
  return { ...plain(text), bold: true }
}

function italic(text: string) {
  return { ...plain(text), italic: true }
}

function wordsOf(passages: Passage[]) {
  const lines = passages.flatMap((passage) => (passage.is === 'list' ? passage.items : [passage.runs]))
  return lines.map((runs) => runs.map((run) => (run === 'break' ? '\n' : run.text)).join('')).join('\n')
}
