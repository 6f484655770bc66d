import { expect, test } from 'vitest'
import { variablesIn } from '#src/brand/check-text.ts'
import { builtInTemplate } from '#src/templates/built-in.ts'
import { textsOf } from '#src/templates/check.ts'
import { formatMoment } from '#src/templates/format-moment.ts'
import { MAILS } from './sample.ts'

test.each(MAILS)('$kind in $locale says what the English one says, in sentences', ({ kind, locale }) => {
  const [template, english] = [builtInTemplate(kind, locale), builtInTemplate(kind, 'en')]
  expect(variablesIn(template.subject).sort()).toEqual(variablesIn(english.subject).sort())
  expect(template.blocks.map((block) => [block.is, ...variablesIn(...textsOf(block)).sort()])).toEqual(
    english.blocks.map((block) => [block.is, ...variablesIn(...textsOf(block)).sort()]),
  )
  expect(JSON.stringify(template)).not.toMatch(/[!！]/)
})

test('the subject of an invitation names the portal and the inviter’s organization', () => {
  const { subject } = builtInTemplate('invitation', 'en')
  expect(variablesIn(subject).sort()).toEqual(['organization', 'portal'])
})

test.each([
  ['en', 'UTC', 'Sunday, 6 December 2026 at 18:00 UTC'],
  ['en', 'Europe/Berlin', 'Sunday, 6 December 2026 at 19:00 CET'],
  ['en', 'Asia/Kathmandu', 'Sunday, 6 December 2026 at 23:45 GMT+5:45'],
  ['en', 'Pacific/Apia', 'Monday, 7 December 2026 at 07:00 GMT+13'],
  ['de', 'UTC', 'Sonntag, 6. Dezember 2026 um 18:00 UTC'],
  ['de', 'Europe/Berlin', 'Sonntag, 6. Dezember 2026 um 19:00 MEZ'],
  ['ar', 'UTC', 'الأحد، 6 ديسمبر 2026 في 18:00 UTC'],
] as const)('an end is named with weekday, time and zone in %s, in %s', (locale, timeZone, words) => {
  expect(formatMoment(new Date('2026-12-06T18:00:00Z'), { locale, timeZone })).toBe(words)
})
