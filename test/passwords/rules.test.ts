import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/schema.ts'
import type { Locale } from '#src/i18n/locales.ts'
import { guessesLog10 } from '#src/passwords/estimate.ts'
import { ownWordsIn } from '#src/passwords/own-words.ts'
import { findPasswordFault, judgePassword, LONGEST } from '#src/passwords/rules.ts'
import { writeSetting } from '#src/settings/settings.ts'
import { NOW } from '#test/support/clock.ts'
import { freshDb } from '#test/support/db.ts'

const OWN = ['Ada Lindqvist', 'ada.lovelace@lighthouse.example', 'Harbour Trust', 'Vestibule']

// Loading the dictionaries takes a second, once.
beforeAll(() => guessesLog10('any password will do', [], 'en'))

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
  expect(await fault(await freshDb(), password, OWN)).toBeUndefined()
})

test.each([
  ['password_short', ''],
  ['password_short', 'kjT4!pQz8#w'],
  ['password_short', '🦊🌲🧭🪵🦉'],
  ['password_short', 'ﷺ'],
  ['password_short', 'e\u0301'.repeat(6)],
  ['password_common', 'password1234'],
  ['password_common', 'ｐａｓｓｗｏｒｄ１２３４'],
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
])('%s: %j is refused', async (reason, password) => {
  expect(await fault(await freshDb(), password, OWN)).toBe(reason)
})

test.each([
  ['de', 'schmetterling'],
  ['de', 'Bundeskanzler'],
  ['ar', 'abdul-ghaffar'],
] as const)(
  'words of the reader’s language count: in %s %j alone is easily guessed',
  async (locale, word) => {
    const db = await freshDb()
    await writeSetting(db, 'password_length', '8', { by: null, now: NOW })
    expect(await fault(db, word, [], locale)).toBe('password_common')
  },
)

test('the length that an administrator set counts from the next password on', async () => {
  const db = await freshDb()
  const fifteen = 'kjT4!pQz8#wLm2x'
  expect(await fault(db, fifteen.slice(0, 12))).toBeUndefined()
  await writeSetting(db, 'password_length', '15', { by: null, now: NOW })
  expect(await fault(db, fifteen.slice(0, 14))).toBe('password_short')
  expect(await fault(db, fifteen)).toBeUndefined()
  await writeSetting(db, 'password_length', '8', { by: null, now: NOW })
  expect(await fault(db, fifteen.slice(0, 8))).toBe('password_common')
  expect(await fault(db, 'kjT4!pQz8')).toBeUndefined()
})

test('the length is counted in characters as people see code points, up to the last one', async () => {
  const db = await freshDb()
  const longest = 'copper meadow thimble '.repeat(20).slice(0, LONGEST)
  expect(await fault(db, longest)).toBeUndefined()
  expect(await fault(db, `${longest}x`)).toBe('password_long')
  const wide = `copper meadow ${'🦊'.repeat(LONGEST - 14)}`
  expect(wide.length).toBeGreaterThan(LONGEST)
  expect(await fault(db, wide)).toBeUndefined()
  expect(await fault(db, `${wide}🦊`)).toBe('password_long')
})

test('a megabyte is refused for its length', async () => {
  const db = await freshDb()
  for (const sign of ['x', '🦊', 'ﷺ', '\u0301']) {
    const megabyte = sign.repeat(1_000_000 / sign.length)
    expect(await fault(db, megabyte, OWN)).toBe('password_long')
  }
})

test('estimating looks at fifty characters: those after them cost nothing and change nothing', async () => {
  for (const part of ['a', 'P@5s', '1234567890', 'zxcvfr$%', '4@8({[', 'ﷺ']) {
    const password = part.repeat(LONGEST).slice(0, LONGEST)
    const beginning = await guessesLog10(password.slice(0, 50), OWN, 'en')
    expect(await guessesLog10(password, OWN, 'en'), password).toBe(beginning)
  }
})

test('how strong it is comes in four steps, and what is refused as common is on the first', async () => {
  const db = await freshDb()
  const strength = async (password: string) =>
    (await judgePassword(db, { password, ownWords: OWN, locale: 'en' })).strength
  expect(await strength('password1234')).toBe(1)
  expect(await strength('copper lindqvist meadow')).toBe(1)
  expect(await strength('kjT4!pQz8#')).toBe(2)
  expect(await strength('kjT4!pQz8#wL')).toBe(3)
  expect(await strength('ozone unpadded clerk mossy trickle')).toBe(4)
})

test('short words of a name may stand in a password, longer ones not', () => {
  expect(ownWordsIn(['Ada Lindqvist', 'Bo', 'bo@x.org', '渡辺健一 '])).toEqual(['lindqvist', '渡辺健一'])
})

function fault(db: Db, password: string, ownWords: string[] = [], locale: Locale = 'en') {
  return findPasswordFault(db, { password, ownWords, locale })
}
