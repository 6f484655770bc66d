import { expect, test } from 'vitest'
import { findPasswordFault, LONGEST, ownWordsIn, SHORTEST } from '#src/passwords/rules.ts'

const OWN = ['Ada Lindqvist', 'ada.lovelace@lighthouse.example', 'Harbour Trust', 'Vestibule']

test.each([
  'copper meadow thimble',
  'kjT4!pQz8#wLm2',
  ' leading and trailing spaces ',
  'Straßenbahn grün Zwölf',
  'слон гуляет ночью',
  '馬鹿馬鹿しい電池と階段の歌声',
  '🦊🌲🧭🪵🦉🌧️🔭🥾🗺️🧦🪨🐸',
  'copper\tmeadow\nthimble',
])('%j is accepted', async (password) => {
  expect(await findPasswordFault(password, OWN)).toBeUndefined()
})

test.each([
  ['password_short', ''],
  ['password_short', 'kjT4!pQz8#w'],
  ['password_short', '🦊🌲🧭🪵🦉'],
  ['password_common', 'password1234'],
  ['password_common', 'aaaaaaaaaaaaaaaa'],
  ['password_common', 'qwertyuiop123'],
  ['password_common', '123456789012'],
  ['password_common', 'abcabcabcabc'],
  ['password_common', 'P@ssw0rd2024'],
  ['password_personal', 'copper meadow lindqvist'],
  ['password_personal', 'copper LOVELACE meadow'],
  ['password_personal', 'lighthouse9 thimble'],
  ['password_personal', 'ｈａｒｂｏｕｒ copper 7'],
  ['password_personal', 'the vestibule door 7'],
])('%s: %j is refused', async (fault, password) => {
  expect(await findPasswordFault(password, OWN)).toBe(fault)
})

test('the length is counted in characters as people see code points, up to the last one', async () => {
  const word = 'copper meadow thimble '
  const longest = word.repeat(20).slice(0, LONGEST)
  expect(await findPasswordFault(longest, [])).toBeUndefined()
  expect(await findPasswordFault(`${longest}x`, [])).toBe('password_long')
  const wide = `copper meadow ${'🦊'.repeat(LONGEST - 14)}`
  expect(wide.length).toBeGreaterThan(LONGEST)
  expect(await findPasswordFault(wide, [])).toBeUndefined()
  expect(await findPasswordFault(`${wide}🦊`, [])).toBe('password_long')
  expect(await findPasswordFault('kjT4!pQz8#wL'.slice(0, SHORTEST), [])).toBeUndefined()
})

test('a megabyte is refused for its length', async () => {
  expect(await findPasswordFault('x'.repeat(1_000_000), OWN)).toBe('password_long')
})

test('short words of a name may stand in a password, longer ones not', () => {
  expect(ownWordsIn(['Ada Lindqvist', 'Bo', 'bo@x.org', '渡辺健一 '])).toEqual(['lindqvist', '渡辺健一'])
})
