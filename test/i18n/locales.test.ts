import { expect, test } from 'vitest'
import { acceptedLocale, chooseLocale, directionOf, SPOKEN, spokenLocale } from '#src/i18n/locales.ts'

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE', 'de'],
  ['de-Latn-AT', 'de'],
  ['ar-EG', 'ar'],
  ['en-US', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['PT-br', 'pt-BR'],
  ['fr-CA', 'fr'],
  ['xx', undefined],
  ['deu', undefined],
  ['', undefined],
  ['-', undefined],
  [null, undefined],
  [undefined, undefined],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['toString-de', undefined],
])('%j is read as %s', (tag, locale) => {
  expect(spokenLocale(tag)).toBe(locale)
})

test("a person's language is their own, else their organization's, else the portal's, else English", () => {
  expect(chooseLocale('ar', 'de', 'en')).toBe('ar')
  expect(chooseLocale(null, 'de-AT', 'en')).toBe('de')
  expect(chooseLocale(null, null, 'ar')).toBe('ar')
  expect(chooseLocale('xx', '', 'de')).toBe('de')
  expect(chooseLocale(null, undefined, 'xx')).toBe('en')
  expect(chooseLocale()).toBe('en')
})

test.each([
  ['de', 'de'],
  ['de-CH,de;q=0.9,en;q=0.8', 'de'],
  ['en;q=0.5, ar', 'ar'],
  ['xx, yy;q=0.9, de;q=0.1', 'de'],
  ['xx, *;q=0.5', undefined],
  ['de;q=0, en', 'en'],
  ['de; q=0.3, en; q=0.7', 'en'],
  ['de;q=nonsense, en;q=0.1', 'en'],
  [',,;;q=,', undefined],
  ['', undefined],
  [undefined, undefined],
])('a browser that says %j reads %s', (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale)
})

/** Looked for in the wrong way, this takes minutes: then the test takes longer than any may. */
test('spaces in what a browser says cost no time', () => {
  expect(acceptedLocale(`x${' '.repeat(400_000)}y, de;q=0.5`)).toBe('de')
})

test('no browser says a hundred languages; what stands behind them is not read', () => {
  expect(acceptedLocale(`${'xx,'.repeat(99)}de`)).toBe('de')
  expect(acceptedLocale(`${'xx,'.repeat(100)}de`)).toBeUndefined()
})

test('a language that a browser rules out is not chosen', () => {
  expect(acceptedLocale('de;q=0')).toBeUndefined()
})

test('Arabic runs from right to left, the others from left to right', () => {
  for (const locale of SPOKEN) expect(directionOf(locale)).toBe(locale === 'ar' ? 'rtl' : 'ltr')
})
