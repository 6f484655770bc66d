import { describe, expect, test } from 'vitest'
import { LOCALES, SPOKEN } from '#src/i18n/locales.ts'
import { messagesFor } from '#src/i18n/messages.ts'

type Say = (...values: unknown[]) => string
type Message = string | null | Say

const TRANSLATED = SPOKEN.filter((locale) => locale !== 'en')
const NUMBERS = [0, 1, 2, 3, 11, 100]

/** The same word in both languages, a name, or nothing but what is filled in. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  de: [
    'frame.documentTitle',
    'words.optional',
    'words.name',
    'words.status',
    'words.person',
    'words.organization',
    'words.byItself',
    'organizations.name',
    'settings.sections.portal',
    'invitations.inviterAt',
    'sendings.csv.organization',
    'templates.original',
    'templates.versions.version',
    'templates.versions.nth',
    'brand.logo',
  ],
  ar: ['frame.documentTitle', 'words.byItself'],
  es: [
    'frame.documentTitle',
    'frame.errorTitle',
    'words.no',
    'words.byItself',
    'invitations.inviterAt',
    'settings.sections.portal',
  ],
  fr: [
    'frame.menu',
    'frame.organizations',
    'frame.documentTitle',
    'words.organization',
    'words.actions',
    'words.pages',
    'words.byItself',
    'users.invitation',
    'users.contact',
    'sendings.invitations',
    'sendings.csv.organization',
    'invitations.inviterAt',
    'organizations.title',
    'mailboxes.capture',
    'mailboxes.port',
    'templates.kinds.invitation',
    'templates.block.image',
    'templates.versions.title',
    'templates.versions.version',
    'templates.versions.nth',
    'brand.logo',
    'brand.own.logo',
    'settings.sections.organizations',
    'settings.units.minutes',
  ],
  pl: [
    'users.showLink.label',
    'frame.menu',
    'frame.documentTitle',
    'words.status',
    'words.byItself',
    'invitations.inviterAt',
    'mailboxes.port',
    'templates.inLanguage',
    'brand.logo',
    'brand.own.logo',
    'settings.sections.portal',
  ],
  'pt-BR': [
    'users.showLink.label',
    'frame.menu',
    'frame.documentTitle',
    'words.status',
    'words.byItself',
    'invitations.inviterAt',
    'settings.sections.portal',
  ],
  uk: ['frame.documentTitle', 'words.byItself', 'invitations.inviterAt', 'templates.inLanguage'],
  ja: ['frame.documentTitle', 'words.byItself'],
}

/** Messages that take several values at once. */
const SEVERAL: Record<string, (n: number) => object> = {
  'users.summary': (n) => ({ everyone: n, active: n, waiting: n }),
  'users.addedSeveral': (n) => ({ added: n, sent: n, skipped: n }),
}

/** The quotation marks of a language, and those that have no business in it. */
const QUOTES: Record<string, { own: [string, string]; foreign: RegExp }> = {
  en: { own: ['“', '”'], foreign: /['"„«»]/ },
  de: { own: ['„', '“'], foreign: /['"”«»]/ },
  es: { own: ['«', '»'], foreign: /['"„“”]/ },
  fr: { own: ['«\u202f', '\u202f»'], foreign: /['"„“”]/ },
  pl: { own: ['„', '”'], foreign: /['"“«»]/ },
  'pt-BR': { own: ['“', '”'], foreign: /['"„«»]/ },
  uk: { own: ['«', '»'], foreign: /['"„“”]/ },
  ar: { own: ['«', '»'], foreign: /['"„“”]/ },
  ja: { own: ['「', '」'], foreign: /['"„“”«»]/ },
}

describe.each(TRANSLATED)('in %s', (locale) => {
  const english = flatten(messagesFor('en'))
  const translated = flatten(messagesFor(locale))
  const format = new Intl.NumberFormat(locale).format
  /** Arabic has words of its own for none, one and two. */
  const saidInWords = (n: number) =>
    new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes('two') && n <= 2

  test('there is every message of English, and each takes the same values', () => {
    expect(shapesOf(translated)).toEqual(shapesOf(english))
  })

  test('no message was left empty or in English', () => {
    const same: string[] = []
    for (const [key, message] of english) {
      const said = say(key, translated.get(key), 7)
      expect(said?.trim(), key).not.toBe('')
      const isName = key.startsWith('languages.')
      if (said !== null && !isName && said === say(key, message, 7)) same.push(key)
    }
    expect(same.sort()).toEqual((SAME_AS_ENGLISH[locale] ?? []).toSorted())
  })

  test.each(NUMBERS)('every message that says a number in English says it for %d', (n) => {
    for (const [key, message] of english) {
      if (typeof message !== 'function') continue
      const said = say(key, translated.get(key), n)
      expect(said, key).not.toMatch(/\{n\}|undefined|NaN|null|Object/)
      const inEnglish = say(key, message, n)?.includes(String(n))
      if (inEnglish && !saidInWords(n)) expect(said, key).toContain(format(n))
    }
  })

  test('names and other values appear in the sentence', () => {
    for (const [key, message] of english)
      if (typeof message === 'function' && !SEVERAL[key] && say(key, message, 'Ada')?.includes('Ada'))
        expect(say(key, translated.get(key), 'Ada'), key).toContain('Ada')
  })
})

test.each(SPOKEN)('quotation marks and apostrophes in %s are its own', (locale) => {
  const { own, foreign } = QUOTES[locale]!
  const [open, close] = own
  for (const [key, message] of flatten(messagesFor(locale))) {
    const said = say(key, message, 7) ?? ''
    expect(said, key).not.toMatch(foreign)
    expect(said.split(open).length, `${key}: ${said}`).toBe(said.split(close).length)
  }
})

test('Arabic counts people with six forms, in the digits of the mails', () => {
  const { found } = messagesFor('ar').users
  expect(NUMBERS.map(found)).toEqual(['لا أشخاص', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص'])
  expect(found(12_408)).toBe('12,408 أشخاص')
})

test('a regional language finds its messages, an unknown one gets English', () => {
  expect(messagesFor('de-AT')).toBe(messagesFor('de'))
  expect(messagesFor('xx')).toBe(messagesFor('en'))
  for (const locale of SPOKEN) expect(messagesFor(locale).languages).toEqual(LOCALES)
})

function flatten(messages: object, path = ''): Map<string, Message> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${path}${key}.`)]
        : [[`${path}${key}`, value]],
    ),
  )
}

function shapesOf(messages: Map<string, Message>) {
  return Object.fromEntries(
    [...messages].map(([key, message]) => [
      key,
      typeof message === 'function' ? message.length : typeof message,
    ]),
  )
}

function say(key: string, message: Message | undefined, value: number | string) {
  if (typeof message !== 'function') return message ?? null
  const values = SEVERAL[key] ? [SEVERAL[key](Number(value))] : Array(message.length).fill(value)
  return message(...values)
}
