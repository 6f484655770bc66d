import { expect, test } from 'vitest'
import { hasUnwelcome, isVisible } from '#src/text.ts'

test.each([
  '\u2060',
  '\u00ad',
  '\u3164',
  '\u115f',
  '\u2062',
  '\u180e',
  '\u034f',
  '\u{e0041}',
  '\u206a',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u061c',
  '\ufeff',
])('in a line nobody needs %j, which nobody sees', (mark) => {
  expect(hasUnwelcome(`Ada${mark}Lovelace`)).toBe(true)
})

test.each(['می‌خواهم', 'क्‍ष', '👩‍🚀', '❤️', '葛\u{e0100}飾', 'Łódź', 'O’Brien', '한글'])(
  '%s is written as it is',
  (word) => {
    expect([hasUnwelcome(word), isVisible(word)]).toEqual([false, true])
  },
)

test.each(['', ' ', '\u200d', '\u200c\u200d', '\u2800', '\ufe0f', '\u3000'])(
  '%j is nothing to call somebody by',
  (name) => {
    expect(isVisible(name)).toBe(false)
  },
)
