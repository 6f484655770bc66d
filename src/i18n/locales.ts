/** Every language the product speaks, named in itself. English is the source. */
export const LOCALES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
  uk: 'Українська',
  ar: 'العربية',
  ja: '日本語',
} as const

export type Locale = keyof typeof LOCALES

export const SPOKEN = Object.keys(LOCALES).filter(isLocale)

/** More than any browser says: each one is looked for among ours. */
const MOST_LANGUAGES = 100
/** Letters and digits of the scripts that run from right to left, also those beyond Arabic and Hebrew, such as Adlam. */
const RIGHT_TO_LEFT = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}`
const FOREIGN = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, 'v'),
  rtl: new RegExp(String.raw`[[\p{L}\p{N}]--[${RIGHT_TO_LEFT}]]`, 'v'),
}
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(LOCALES, tag)
}

/** `de-CH` → `de`, `pt` → `pt-BR`; nothing when we don't speak it. */
export function spokenLocale(tag: string | null | undefined): Locale | undefined {
  const asked = (tag ?? '').toLowerCase()
  return (
    SPOKEN.find((locale) => locale.toLowerCase() === asked) ??
    SPOKEN.find((locale) => languageOf(locale) === languageOf(asked))
  )
}

function languageOf(tag: string) {
  return tag.split('-')[0]!
}

/** The first of the tags that we speak: the user's, the organization's, the portal's. */
export function chooseLocale(...tags: (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const spoken = spokenLocale(tag)
    if (spoken) return spoken
  }
  return 'en'
}

/** What a browser says it reads, best first (`Accept-Language`). */
export function acceptedLocale(header: string | undefined): Locale | undefined {
  return (header ?? '')
    .split(',', MOST_LANGUAGES)
    .map((part) => {
      // Looking for spaces before the semicolon takes time that grows with the square of how many there are.
      const [tag = '', q = 'q=1'] = part.split(';').map((text) => text.trim())
      return { tag, quality: Number(q.replace('q=', '')) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => spokenLocale(tag))
    .find((locale) => locale !== undefined)
}

export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).maximize().script === 'Arab' ? 'rtl' : 'ltr'
}

/** What stands between two sentences; a Japanese full stop brings its own. */
export function sentenceGap(locale: Locale) {
  return locale === 'ja' ? '' : ' '
}

/** Keeps a value of the other direction from turning the plain text around it: what `<bdi>` does, where there are no tags. */
export function isolate(value: string, direction: 'ltr' | 'rtl') {
  return FOREIGN[direction].test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value
}
